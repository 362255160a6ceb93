package nl.overstap.advice.upskillpad;

import java.util.Optional;
import java.util.Set;
import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.advice.pad.Path;
import nl.overstap.advice.pad.Proven;
import nl.overstap.advice.pad.UpskillpadAnswer;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.advice.situation.EngineQuestions;
import nl.overstap.advice.situation.Situation;
import nl.overstap.advice.situation.SituationReader;
import nl.overstap.advice.start.ServedSnapshot;
import nl.overstap.advice.text.Vergeleken;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.PlanningEngine;
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
    Situation situation = new SituationReader(ServedSnapshot.of(snapshots)).read(vraag);
    if (!situation.doelen().known()) {
      return new NoPath(situation, engine).geenEisenBekend();
    }
    return switch (best(situation)) {
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
        new SituationReader(ServedSnapshot.of(snapshots)).read(offered).optimising(least);
    return situation.doelen().known() && best(situation) instanceof Found found
        ? Optional.of(upskillpad(situation, found, stopwatch))
        : Optional.empty();
  }

  /// The best path if modules existed for these requirements; empty when even then there is none.
  Optional<Upskillpad> findWithModulesFor(UpskillpadVraag vraag, Set<Vereiste> taught) {
    Stopwatch stopwatch = Stopwatch.start();
    Situation asked = new SituationReader(ServedSnapshot.of(snapshots)).read(vraag);
    Situation situation = asked.with(asked.doelen().without(taught));
    return best(situation) instanceof Found found
        ? Optional.of(upskillpad(situation, found, stopwatch))
        : Optional.empty();
  }

  private static Upskillpad upskillpad(Situation situation, Found found, Stopwatch stopwatch) {
    return new UpskillpadAnswer(situation, Path.of(found.plan(), situation))
        .of(Proven.of(found, Vergeleken.ALLE_PADEN), stopwatch.milliseconds());
  }

  /// The best path is the first of the alternatives, so that both answers begin with the same one.
  private CheapestPlanOutcome best(Situation situation) {
    return switch (engine.alternatives(EngineQuestions.alternatives(situation, 1))) {
      case Alternatives one -> one.plans().getFirst();
      case NoPlan none -> none;
    };
  }
}
