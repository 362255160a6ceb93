package nl.overstap.config.database;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

/// The steps in `cypher/migrations` that bring a database to what the service expects.
public final class DatabaseMigrations {

  private static final String LOCATION = "classpath:cypher/migrations";

  private DatabaseMigrations() {}

  /// Applies the steps that this database has not seen yet.
  ///
  /// @param driver an open driver to the database
  public static void apply(Driver driver) {
    var config = MigrationsConfig.builder().withLocationsToScan(LOCATION).build();
    new Migrations(config, driver).apply();
  }
}
