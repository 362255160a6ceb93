package nl.overstap.engine.configure;

import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;

/// Gives planning engines. They hold no state of a question, so one serves all threads.
public final class PlanningEngines {
  private PlanningEngines() {}

  /// The engine to serve with: every plan is replayed before it is handed over, and one that does
  /// not hold is an IllegalStateException.
  public static PlanningEngine checked() {
    return checked(plain());
  }

  /// Any engine, with every answer replayed before it is handed over.
  public static PlanningEngine checked(PlanningEngine engine) {
    return question -> verified(question, engine.cheapestPlan(question));
  }

  /// The engine as it is, for measuring.
  public static PlanningEngine plain() {
    return new CheapestPlanSearch()::solve;
  }

  private static CheapestPlanOutcome verified(
      CheapestPlanQuestion question, CheapestPlanOutcome outcome) {
    List<String> violations = PlanChecker.violations(question, outcome);
    if (!violations.isEmpty()) {
      throw new IllegalStateException("the engine gave an invalid answer: " + violations);
    }
    return outcome;
  }
}
