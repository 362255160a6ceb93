package nl.overstap.config;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;

/// Lets only so many searches go on at once, in the order in which they came: each has a bound on
/// its memory, so this bounds that of all. Who waits uses up the time of its request, and more
/// searches than processors would not end sooner.
final class TurnsEngine implements PlanningEngine {
  private final PlanningEngine engine;
  private final Semaphore turns;

  /// @param atOnce at least 1
  TurnsEngine(PlanningEngine engine, int atOnce) {
    this.engine = engine;
    this.turns = new Semaphore(atOnce, true);
  }

  @Override
  public CheapestPlanOutcome cheapestPlan(CheapestPlanQuestion question) {
    return inTurn(() -> engine.cheapestPlan(question));
  }

  @Override
  public FrontOutcome front(FrontQuestion question) {
    return inTurn(() -> engine.front(question));
  }

  @Override
  public AlternativesOutcome alternatives(AlternativesQuestion question) {
    return inTurn(() -> engine.alternatives(question));
  }

  @Override
  public List<CheapestPlanOutcome> reach(ReachQuestion question) {
    return inTurn(() -> engine.reach(question));
  }

  private <T> T inTurn(Supplier<T> search) {
    turns.acquireUninterruptibly();
    try {
      return search.get();
    } finally {
      turns.release();
    }
  }
}
