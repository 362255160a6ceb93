package nl.overstap.advice.upskillpad;

import java.util.List;
import nl.overstap.advice.CompareTradeOffs;
import nl.overstap.advice.answer.Afwegingen;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.pad.Path;
import nl.overstap.advice.pad.Proven;
import nl.overstap.advice.pad.UpskillpadAnswer;
import nl.overstap.advice.question.AfwegingenVraag;
import nl.overstap.advice.situation.EngineQuestions;
import nl.overstap.advice.situation.Situation;
import nl.overstap.advice.situation.SituationReader;
import nl.overstap.advice.start.ServedSnapshot;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.snapshot.Snapshots;

/// Finds the front on the snapshot that is served when the question arrives.
public final class AfwegingenPlanner implements CompareTradeOffs {
  private final Snapshots snapshots;
  private final PlanningEngine engine;

  public AfwegingenPlanner(Snapshots snapshots, PlanningEngine engine) {
    this.snapshots = snapshots;
    this.engine = engine;
  }

  @Override
  public Afwegingen compare(AfwegingenVraag vraag) {
    Stopwatch stopwatch = Stopwatch.start();
    Situation offered =
        new SituationReader(ServedSnapshot.of(snapshots))
            .read(vraag.vraag().optimising(offeredFor(vraag.criteria())));
    if (!offered.doelen().known()) {
      return Afwegingen.without(new NoPath(offered, engine).geenEisenBekend());
    }
    Situation situation = offered.optimising(vraag.criteria().getFirst());
    return switch (engine.front(EngineQuestions.front(situation, vraag.criteria()))) {
      case Front front -> afwegingen(situation, front, stopwatch);
      case Undecided undecided -> Afwegingen.without(new NoPath(situation, engine).of(undecided));
      case NoPlan none -> Afwegingen.without(new NoPath(offered, engine).of(none));
    };
  }

  /// Work takes part as it does for WEKEN when weeks are among what is weighed (R10).
  private static Criterium offeredFor(List<Criterium> criteria) {
    return criteria.contains(Criterium.WEKEN) ? Criterium.WEKEN : criteria.getFirst();
  }

  private static Afwegingen afwegingen(Situation situation, Front front, Stopwatch stopwatch) {
    long took = stopwatch.milliseconds();
    List<Upskillpad> punten =
        front.points().stream()
            .map(Proven::of)
            .map(proven ->
                new UpskillpadAnswer(situation, Path.of(proven.plan(), situation)).of(proven, took))
            .toList();
    Double verschil = Double.isInfinite(front.gap()) ? null : Double.valueOf(front.gap());
    return new Afwegingen(
        punten, front.complete(), verschil, null, null, situation.snapshot().versie().key());
  }
}
