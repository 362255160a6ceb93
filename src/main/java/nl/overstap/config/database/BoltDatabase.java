package nl.overstap.config.database;

import java.time.Clock;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.catalog.neo4j.CatalogueNeo4jConfiguration;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.cli.database.CatalogueDatabase;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// A database elsewhere, for one command.
///
/// @param context what reads from it
public record BoltDatabase(Driver driver, AnnotationConfigApplicationContext context)
    implements CatalogueDatabase {
  private static final String VERSIONS_KEPT = "OVERSTAP_VERSIES_BEWAREN";

  /// Opens it, brought up to date. Throws [CannotStartException] when that cannot be done.
  public static CatalogueDatabase open(String uri, String gebruiker, String wachtwoord) {
    var properties = new DatabaseProperties(uri, gebruiker, wachtwoord, java.nio.file.Path.of("."));
    Driver driver =
        GraphDatabase.driver(
            ExternalDatabaseConfiguration.uriOf(properties),
            ExternalDatabaseConfiguration.tokenOf(properties));
    try {
      MigrationsConfiguration.reach(driver, properties);
      DatabaseMigrations.apply(driver);
      return new BoltDatabase(driver, reading(driver));
    } catch (RuntimeException failure) {
      driver.close();
      throw failure;
    }
  }

  private static AnnotationConfigApplicationContext reading(Driver driver) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(Driver.class, () -> driver);
    context.register(DataNeo4jAutoConfiguration.class, CatalogueNeo4jConfiguration.class);
    context.refresh();
    return context;
  }

  /// Keeps as many versions as the services do, if they are told by the environment.
  @Override
  public CatalogueStore store() {
    String kept = System.getenv(VERSIONS_KEPT);
    StoreSettings settings =
        kept == null
            ? StoreSettings.DEFAULT
            : StoreSettings.DEFAULT.withVersionsKept(Integer.parseInt(kept));
    return new CatalogueStore(driver, settings, Clock.systemUTC());
  }

  @Override
  public CatalogueReaders readers() {
    return context.getBean(CatalogueReaders.class);
  }

  @Override
  public void close() {
    context.close();
    driver.close();
  }
}
