package nl.overstap.advice.upskillpad;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.answer.Vereiste;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.advice.text.Vergeleken;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
import nl.overstap.snapshot.Snapshots;

/// Plans on the snapshot that is served when the question arrives, with the exact engine.
public final class UpskillpadPlanner implements PlanUpskillpad {
  private final Snapshots snapshots;
  private final PlanningEngine engine;

  public UpskillpadPlanner(Snapshots snapshots, PlanningEngine engine) {
    this.snapshots = snapshots;
    this.engine = engine;
  }

  @Override
  public UpskillpadResultaat plan(UpskillpadVraag vraag) {
    Stopwatch stopwatch = Stopwatch.start();
    Situation situation = new SituationReader(Served.by(snapshots)).read(vraag);
    if (!situation.doelen().known()) {
      return new NoPath(situation, engine).geenEisenBekend();
    }
    return switch (engine.cheapestPlan(EngineQuestions.asked(situation))) {
      case Found found -> upskillpad(situation, found, stopwatch);
      case NoPlan none -> new NoPath(situation, engine).of(none);
    };
  }

  /// The path that takes least of something, whatever the question minimises: what is offered stays
  /// as it was asked, and work on the way is offered wherever weeks are what is minimised (R10).
  Optional<Upskillpad> findLeast(UpskillpadVraag vraag, Criterium least) {
    Stopwatch stopwatch = Stopwatch.start();
    UpskillpadVraag offered = least == Criterium.WEKEN ? vraag.optimising(least) : vraag;
    Situation situation =
        new SituationReader(Served.by(snapshots)).read(offered).optimising(least);
    return situation.doelen().known()
            && engine.cheapestPlan(EngineQuestions.asked(situation)) instanceof Found found
        ? Optional.of(upskillpad(situation, found, stopwatch))
        : Optional.empty();
  }

  /// The best path if modules existed for these requirements; empty when even then there is none.
  Optional<Upskillpad> findWithModulesFor(UpskillpadVraag vraag, Set<Vereiste> taught) {
    Stopwatch stopwatch = Stopwatch.start();
    Situation asked = new SituationReader(Served.by(snapshots)).read(vraag);
    Situation situation = asked.with(asked.doelen().without(taught));
    return engine.cheapestPlan(EngineQuestions.asked(situation)) instanceof Found found
        ? Optional.of(upskillpad(situation, found, stopwatch))
        : Optional.empty();
  }

  private Upskillpad upskillpad(Situation situation, Found found, Stopwatch stopwatch) {
    Plan plan = cheapestAmongEquals(situation, found);
    return new UpskillpadAnswer(situation, Path.of(plan, situation))
        .of(Proven.of(found, Vergeleken.ALLE_PADEN), stopwatch.milliseconds());
  }

  /// With UREN or STAPPEN as the criterium, plans that are equal on it and on WEKEN can still
  /// differ in KOSTEN: then the cheapest of them (R13).
  private Plan cheapestAmongEquals(Situation situation, Found found) {
    Criterion first = EngineQuestions.criterion(situation.vraag().optimaliseer());
    long cost = found.plan().total(Criterion.COST, situation.costs());
    if (first == Criterion.DURATION || first == Criterion.COST || cost == 0) {
      return found.plan();
    }
    Limits equal = EngineQuestions.limits(situation);
    for (Criterion kept : List.of(first, Criterion.DURATION)) {
      equal = equal.with(kept, found.plan().total(kept, situation.costs()));
    }
    CheapestPlanOutcome cheaper =
        engine.cheapestPlan(EngineQuestions.asked(situation, Criterion.COST, equal));
    return cheaper instanceof Found better ? better.plan() : found.plan();
  }
}
