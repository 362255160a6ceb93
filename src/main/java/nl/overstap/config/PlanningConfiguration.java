package nl.overstap.config;

import java.time.Clock;
import java.time.ZoneId;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.graphql.input.SearchBudget;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What planning needs beside a catalogue.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlanningProperties.class)
class PlanningConfiguration {

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }

  @Bean
  PlanningEngine planningEngine(PlanningProperties properties) {
    PlanningEngine timed = new TimedEngine(PlanningEngines.checked());
    return new TurnsEngine(timed, properties.searchesAtOnce());
  }

  @Bean
  SearchBudget searchBudget(PlanningProperties properties) {
    return new SearchBudget(properties.budget());
  }
}
