package nl.overstap.config.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import nl.overstap.advice.version.Versions;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.config.version.HeldVersions;
import nl.overstap.engine.api.PlanningEngine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Puts a clock around each port. Whoever asks for the port gets the one with the clock.
@Configuration(proxyBeanMethods = false)
class ObserveConfiguration {

  @Bean
  @Primary
  Versions observedVersions(HeldVersions versions, ObservationRegistry registry) {
    return new ObservedVersions(versions, new ObservedUseCases(registry));
  }

  @Bean
  @Primary
  PlanningEngine observedEngine(
      @Qualifier("planningEngine") PlanningEngine engine,
      ObservationRegistry observations,
      MeterRegistry meters) {
    return new ObservedEngine(engine, observations, meters);
  }

  @Bean
  @Primary
  CatalogueReaders observedReaders(
      @Qualifier("catalogueReaders") CatalogueReaders readers, ObservationRegistry registry) {
    return new ObservedReaders(registry).around(readers);
  }
}
