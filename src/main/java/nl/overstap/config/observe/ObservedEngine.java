package nl.overstap.config.observe;

import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.spi.Criterion;

/// Times every search by its kind and first criterion, and counts the nodes of its proof.
final class ObservedEngine implements PlanningEngine {
  static final String NAME = "overstap.search";
  static final String NODES = "overstap.search.nodes";

  private final PlanningEngine engine;
  private final ObservationRegistry observations;
  private final MeterRegistry meters;

  ObservedEngine(PlanningEngine engine, ObservationRegistry observations, MeterRegistry meters) {
    this.engine = engine;
    this.observations = observations;
    this.meters = meters;
  }

  @Override
  public CheapestPlanOutcome cheapestPlan(CheapestPlanQuestion question) {
    return measure("cheapest", question.first(), () -> engine.cheapestPlan(question), Proof::of);
  }

  @Override
  public FrontOutcome front(FrontQuestion question) {
    return measure(
        "front", question.criteria().getFirst(), () -> engine.front(question), Proof::of);
  }

  @Override
  public AlternativesOutcome alternatives(AlternativesQuestion question) {
    return measure(
        "alternatives",
        question.cheapest().first(),
        () -> engine.alternatives(question),
        Proof::of);
  }

  @Override
  public List<CheapestPlanOutcome> reach(ReachQuestion question) {
    return measure("reach", question.first(), () -> engine.reach(question), Proof::of);
  }

  private <T> T measure(
      String kind, Criterion criterion, Supplier<T> search, Function<T, Proof> proof) {
    KeyValues labels = KeyValues.of("search", kind, "criterion", criterion.name());
    return new Measurement(observations, NAME, labels)
        .of(search, outcome -> record(kind, criterion, proof.apply(outcome)), Proof.FAILURE);
  }

  private KeyValues record(String kind, Criterion criterion, Proof proof) {
    meters
        .summary(NODES, "search", kind, "criterion", criterion.name())
        .record((double) proof.nodes());
    return proof.labels();
  }
}
