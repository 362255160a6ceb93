package nl.overstap.engine.configure;

import nl.overstap.engine.api.PlanningEngine;
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
    return new CheckedEngine(engine);
  }

  /// The engine as it is, for measuring.
  public static PlanningEngine plain() {
    return new SearchEngine(new CheapestPlanSearch());
  }

  /// An engine that ends where branching would begin, to measure how far its bound is then.
  public static PlanningEngine withoutBranching() {
    return new SearchEngine(CheapestPlanSearch.withoutBranching());
  }

  /// The engine as it is, with [CheapestPlanSearch#CheapestPlanSearch(long)].
  public static PlanningEngine plain(long wholeUpTo) {
    return new SearchEngine(new CheapestPlanSearch(wholeUpTo));
  }
}
