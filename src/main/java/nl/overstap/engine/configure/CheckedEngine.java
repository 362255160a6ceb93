package nl.overstap.engine.configure;

import java.util.List;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.check.PlanChecker;

/// Replays every plan of another engine before it is handed over; one that does not hold is an
/// IllegalStateException.
final class CheckedEngine implements PlanningEngine {
  private final PlanningEngine engine;

  CheckedEngine(PlanningEngine engine) {
    this.engine = engine;
  }

  @Override
  public CheapestPlanOutcome cheapestPlan(CheapestPlanQuestion question) {
    CheapestPlanOutcome outcome = engine.cheapestPlan(question);
    require(PlanChecker.violations(question, outcome));
    return outcome;
  }

  @Override
  public FrontOutcome front(FrontQuestion question) {
    FrontOutcome outcome = engine.front(question);
    require(PlanChecker.violations(question, outcome));
    return outcome;
  }

  @Override
  public AlternativesOutcome alternatives(AlternativesQuestion question) {
    AlternativesOutcome outcome = engine.alternatives(question);
    require(PlanChecker.violations(question, outcome));
    return outcome;
  }

  @Override
  public List<CheapestPlanOutcome> reach(ReachQuestion question) {
    List<CheapestPlanOutcome> outcomes = engine.reach(question);
    require(PlanChecker.violations(question, outcomes));
    return outcomes;
  }

  private static void require(List<String> violations) {
    if (!violations.isEmpty()) {
      throw new IllegalStateException("the engine gave an invalid answer: " + violations);
    }
  }
}
