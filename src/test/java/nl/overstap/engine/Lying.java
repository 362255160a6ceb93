package nl.overstap.engine;

import java.util.List;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.FrontOutcome.Point;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;

/// An engine that answers every question with the same plan.
record Lying(Found lie) implements PlanningEngine {
  @Override
  public CheapestPlanOutcome cheapestPlan(CheapestPlanQuestion question) {
    return lie;
  }

  @Override
  public FrontOutcome front(FrontQuestion question) {
    return new Front(List.of(new Point(lie.plan(), List.of(0L, 0L), 0, true)), true, 1, List.of());
  }

  @Override
  public AlternativesOutcome alternatives(AlternativesQuestion question) {
    return new Alternatives(List.of(lie), true, List.of(), List.of());
  }

  @Override
  public List<CheapestPlanOutcome> reach(ReachQuestion question) {
    return question.cases().stream().<CheapestPlanOutcome>map(one -> lie).toList();
  }
}
