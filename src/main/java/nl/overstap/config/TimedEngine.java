package nl.overstap.config;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.spi.Budget;
import nl.overstap.graphql.request.RequestTime;

/// Lets no search go on longer than the request that asks for it: of several in one request, and of
/// the many that explain why there is no path, the last ones get what is left. Each says itself
/// that its time was short.
final class TimedEngine implements PlanningEngine {
  /// So much a search gets at least, in which it finds what is plain to see.
  private static final Duration LEAST = Duration.ofMillis(20);

  private final PlanningEngine engine;
  private final Duration least;

  TimedEngine(PlanningEngine engine) {
    this(engine, LEAST);
  }

  /// @param least what a search gets at least
  TimedEngine(PlanningEngine engine, Duration least) {
    this.engine = engine;
    this.least = least;
  }

  @Override
  public CheapestPlanOutcome cheapestPlan(CheapestPlanQuestion question) {
    return timed(question.budget(), budget -> engine.cheapestPlan(question.within(budget)));
  }

  @Override
  public FrontOutcome front(FrontQuestion question) {
    return timed(question.budget(), budget -> engine.front(question.within(budget)));
  }

  @Override
  public AlternativesOutcome alternatives(AlternativesQuestion question) {
    return timed(
        question.cheapest().budget(), budget -> engine.alternatives(question.within(budget)));
  }

  @Override
  public List<CheapestPlanOutcome> reach(ReachQuestion question) {
    return timed(question.budget(), budget -> engine.reach(question.within(budget)));
  }

  private <T> T timed(Budget asked, Function<Budget, T> search) {
    return RequestTime.findCurrent()
        .map(time -> timed(asked, search, time))
        .orElseGet(() -> search.apply(asked));
  }

  /// A search that the clock ended may do better another time.
  private <T> T timed(Budget asked, Function<Budget, T> search, RequestTime time) {
    Duration left = time.left().compareTo(least) < 0 ? least : time.left();
    Duration atMost = left.compareTo(asked.atMost()) < 0 ? left : asked.atMost();
    long start = System.nanoTime();
    T outcome = search.apply(asked.until(atMost));
    if (System.nanoTime() - start >= atMost.toNanos()) {
      time.ranOut();
    }
    return outcome;
  }
}
