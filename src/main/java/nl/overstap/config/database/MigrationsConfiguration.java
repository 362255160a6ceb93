package nl.overstap.config.database;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings the schema of the database up to date before anything else uses it.
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

  private static final String LOCATION = "classpath:cypher/migrations";

  @Bean
  InitializingBean migrations(Driver driver, DatabaseProperties properties) {
    return () -> migrate(driver, properties);
  }

  private static void migrate(Driver driver, DatabaseProperties properties) {
    try {
      driver.verifyConnectivity();
    } catch (AuthenticationException failure) {
      throw new CannotStartException(
          "De database op %s weigert gebruiker '%s'. Zet de juiste naam in NEO4J_USERNAME en het juiste wachtwoord in NEO4J_PASSWORD."
              .formatted(properties.uri(), properties.gebruiker()),
          failure);
    } catch (ServiceUnavailableException failure) {
      throw new CannotStartException(
          "De database op %s antwoordt niet. Start die server, of zet het juiste adres in NEO4J_URI."
              .formatted(properties.uri()),
          failure);
    }
    var config = MigrationsConfig.builder().withLocationsToScan(LOCATION).build();
    new Migrations(config, driver).apply();
  }
}
