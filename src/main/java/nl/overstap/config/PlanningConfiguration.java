package nl.overstap.config;

import java.time.Clock;
import java.time.ZoneId;
import nl.overstap.advice.CompareTradeOffs;
import nl.overstap.advice.FindAlternatieven;
import nl.overstap.advice.FindInstroom;
import nl.overstap.advice.FindReachableFuncties;
import nl.overstap.advice.FindVersoepelingen;
import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.bereik.BereikPlanner;
import nl.overstap.advice.bereik.InstroomPlanner;
import nl.overstap.advice.upskillpad.AfwegingenPlanner;
import nl.overstap.advice.upskillpad.AlternatievenPlanner;
import nl.overstap.advice.upskillpad.UpskillpadPlanner;
import nl.overstap.advice.upskillpad.VersoepelingFinder;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.graphql.input.SearchBudget;
import nl.overstap.snapshot.Snapshots;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the use cases to the engine and to the catalogue that is served.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlanningProperties.class)
class PlanningConfiguration {

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }

  @Bean
  Snapshots snapshots() {
    return new Snapshots();
  }

  @Bean
  ServedCatalogue servedCatalogue(CatalogueReaders readers, Snapshots snapshots) {
    return new ServedCatalogue(readers, snapshots);
  }

  @Bean
  PlanningEngine planningEngine() {
    return new TimedEngine(PlanningEngines.checked());
  }

  @Bean
  PlanUpskillpad planUpskillpad(Snapshots snapshots, PlanningEngine engine) {
    return new UpskillpadPlanner(snapshots, engine);
  }

  @Bean
  FindVersoepelingen findVersoepelingen(Snapshots snapshots, PlanningEngine engine) {
    return new VersoepelingFinder(snapshots, engine);
  }

  @Bean
  FindReachableFuncties findReachableFuncties(Snapshots snapshots, PlanningEngine engine) {
    return new BereikPlanner(snapshots, engine);
  }

  @Bean
  FindInstroom findInstroom(Snapshots snapshots, PlanningEngine engine) {
    return new InstroomPlanner(snapshots, engine);
  }

  @Bean
  CompareTradeOffs compareTradeOffs(Snapshots snapshots, PlanningEngine engine) {
    return new AfwegingenPlanner(snapshots, engine);
  }

  @Bean
  FindAlternatieven findAlternatieven(Snapshots snapshots, PlanningEngine engine) {
    return new AlternatievenPlanner(snapshots, engine);
  }

  @Bean
  SearchBudget searchBudget(PlanningProperties properties) {
    return new SearchBudget(properties.budget());
  }
}
