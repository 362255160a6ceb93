package nl.overstap.config.database;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The steps in `cypher/migrations` that bring a database to what the service expects.
public final class DatabaseMigrations {

  private static final String LOCATION = "cypher/migrations";

  private DatabaseMigrations() {}

  /// Applies the steps that this database has not seen yet.
  ///
  /// @param driver an open driver to the database
  public static void apply(Driver driver) {
    var config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:" + LOCATION)
            .withResourceScanner(locations -> listMigrations())
            .build();
    new Migrations(config, driver).apply();
  }

  /// Spring looks inside nested jars; the scanner that comes with the library warns about its own
  /// use of `Unsafe` on Java 25.
  static List<URL> listMigrations() {
    try {
      List<URL> found = new ArrayList<>();
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + LOCATION + "/*.cypher")) {
        found.add(file.getURL());
      }
      return found;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
