package nl.overstap.advice.upskillpad;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.advice.FindAlternatieven;
import nl.overstap.advice.answer.Alternatieven;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.pad.Path;
import nl.overstap.advice.pad.Proven;
import nl.overstap.advice.pad.UpskillpadAnswer;
import nl.overstap.advice.question.AlternatievenVraag;
import nl.overstap.advice.situation.EngineQuestions;
import nl.overstap.advice.situation.Situation;
import nl.overstap.advice.situation.SituationReader;
import nl.overstap.advice.start.ServedSnapshot;
import nl.overstap.advice.text.Vergeleken;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.snapshot.Snapshots;

/// Finds different paths on the snapshot that is served when the question arrives.
public final class AlternatievenPlanner implements FindAlternatieven {
  private final Snapshots snapshots;
  private final PlanningEngine engine;

  public AlternatievenPlanner(Snapshots snapshots, PlanningEngine engine) {
    this.snapshots = snapshots;
    this.engine = engine;
  }

  @Override
  public Alternatieven find(AlternatievenVraag vraag) {
    Stopwatch stopwatch = Stopwatch.start();
    Situation situation = new SituationReader(ServedSnapshot.of(snapshots)).read(vraag.vraag());
    if (!situation.doelen().known()) {
      return Alternatieven.without(new NoPath(situation, engine).geenEisenBekend());
    }
    return switch (engine.alternatives(EngineQuestions.alternatives(situation, vraag.aantal()))) {
      case Alternatives alternatives -> alternatieven(situation, alternatives, stopwatch);
      case NoPlan none -> Alternatieven.without(new NoPath(situation, engine).of(none));
    };
  }

  private static Alternatieven alternatieven(
      Situation situation, Alternatives alternatives, Stopwatch stopwatch) {
    long took = stopwatch.milliseconds();
    List<Upskillpad> paden = new ArrayList<>();
    for (Found found : alternatives.plans()) {
      Vergeleken vergeleken = paden.isEmpty() ? Vergeleken.ALLE_PADEN : Vergeleken.ANDERE_PADEN;
      paden.add(
          new UpskillpadAnswer(situation, Path.of(found.plan(), situation))
              .of(Proven.of(found, vergeleken), took));
    }
    return new Alternatieven(
        paden, alternatives.complete(), null, null, situation.snapshot().versie().key());
  }
}
