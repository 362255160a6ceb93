package nl.overstap.config.version;

import nl.overstap.catalog.load.store.VersionLeases;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.engine.api.PlanningEngine;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the versions in memory to the database.
@Configuration(proxyBeanMethods = false)
class VersionConfiguration {

  @Bean
  HeldVersions heldVersions(
      CatalogueReaders readers,
      PlanningEngine engine,
      VersionProperties properties,
      ApplicationEventPublisher events) {
    return new HeldVersions(readers, engine, properties, events::publishEvent);
  }

  @Bean
  VersionPoll versionPoll(
      HeldVersions versions, VersionLeases leases, VersionProperties properties) {
    return new VersionPoll(
        versions::refresh, () -> leases.hold(versions.keys()), properties.peiling().toMillis());
  }

  /// Not before: at the start the order of things is fixed.
  @Bean
  ApplicationListener<ApplicationReadyEvent> beginPoll(VersionPoll poll) {
    return ready -> poll.start();
  }
}
