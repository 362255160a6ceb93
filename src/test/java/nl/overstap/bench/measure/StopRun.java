package nl.overstap.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.overstap.bench.family.Family;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.spi.Budget;

/// How long after it is told to stop a question still takes, told at many moments.
public final class StopRun {
  /// Told to stop soon after it began more often than late.
  private static final Duration ONE = Duration.ofMillis(500);

  private static final Duration MANY = Duration.ofSeconds(1);
  private static final Duration REACH = Duration.ofSeconds(3);

  private final int moments;

  private StopRun(int moments) {
    this.moments = moments;
  }

  /// What came of one question over one family.
  ///
  /// @param times from the stop until the answer, of those that were still at it
  public record Stops(String family, String question, int asked, Times times) {}

  /// @param moments at how many moments each question is stopped
  public static List<Stops> measure(
      Family family, List<Answer> answers, PlanningEngine engine, int moments, Journal journal) {
    List<Answer> found = Sample.found(answers, moments);
    if (found.isEmpty() || family.reaches().isEmpty()) {
      return List.of();
    }
    StopRun run = new StopRun(moments);
    IntFunction<CheapestPlanQuestion> one =
        at -> family.cases().get(at % family.cases().size()).question();
    IntFunction<Answer> known = at -> found.get(at % found.size());
    List<Stops> stops =
        List.of(
            run.stop(
                family,
                "cheapest plan",
                ONE,
                (at, budget) -> engine.cheapestPlan(one.apply(at).within(budget))),
            run.stop(
                family,
                "front",
                MANY,
                (at, budget) -> engine.front(FrontRun.question(known.apply(at), budget))),
            run.stop(
                family,
                "five alternatives",
                MANY,
                (at, budget) ->
                    engine.alternatives(AlternativesRun.question(known.apply(at), budget))),
            run.stop(
                family,
                "reach",
                REACH,
                (at, budget) ->
                    engine.reach(
                        family.reaches().get(at % family.reaches().size()).within(budget))));
    journal.say("%s: stopped at %d moments".formatted(family.name(), moments));
    return stops;
  }

  /// Asks a question, and stops when its budget says so.
  private interface Asking {
    Object ask(int at, Budget budget);
  }

  private Stops stop(Family family, String question, Duration latest, Asking asking) {
    List<Double> after = new ArrayList<>();
    for (int at = 1; at <= moments; at++) {
      double part = (double) at / moments;
      long end = System.nanoTime() + (long) (part * part * latest.toNanos());
      asking.ask(
          at,
          new Budget(
              Clock.MORE_THAN_THE_CLOCK_ALLOWS,
              Duration.ofMinutes(1),
              () -> System.nanoTime() > end));
      long late = System.nanoTime() - end;
      if (late > 0) {
        after.add(late / 1e6);
      }
    }
    return new Stops(family.name(), question, moments, new Times(after));
  }
}
