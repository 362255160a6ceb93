package nl.overstap.config.database;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings the database up to date before the service takes its first question.
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

  /// Runs when every other bean is there, so that the database has the time to start meanwhile, and
  /// before the service listens.
  @Bean
  SmartInitializingSingleton migrations(
      ObjectProvider<Driver> driver, DatabaseProperties properties) {
    return () -> {
      reach(driver.getObject(), properties);
      DatabaseMigrations.apply(driver.getObject());
    };
  }

  static void reach(Driver driver, DatabaseProperties properties) {
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
  }
}
