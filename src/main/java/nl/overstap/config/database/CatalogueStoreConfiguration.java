package nl.overstap.config.database;

import java.time.Clock;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.StoreSettings;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where catalogue versions are kept.
@Configuration(proxyBeanMethods = false)
class CatalogueStoreConfiguration {

  @Bean
  CatalogueStore catalogueStore(Driver driver) {
    return new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC());
  }
}
