package nl.overstap.config.database;

import java.time.Clock;
import java.time.Duration;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.catalog.load.store.VersionLeases;
import nl.overstap.config.version.VersionProperties;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where catalogue versions are kept.
@Configuration(proxyBeanMethods = false)
class CatalogueStoreConfiguration {
  /// Longer than any request, and than the restart of a database.
  private static final Duration LEASE = Duration.ofMinutes(2);

  @Bean
  CatalogueStore catalogueStore(Driver driver, VersionProperties versions) {
    return new CatalogueStore(
        driver, StoreSettings.DEFAULT.withVersionsKept(versions.bewaren()), Clock.systemUTC());
  }

  @Bean
  VersionLeases versionLeases(Driver driver) {
    return new VersionLeases(driver, LEASE);
  }
}
