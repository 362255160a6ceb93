package nl.overstap.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// A program that asks every question of every [HardCatalogue], to be run with a small heap. Prints
/// what came of each, and ends with a line of its own when nothing went wrong.
final class SmallHeap {
  static final String END = "all asked";

  private SmallHeap() {}

  /// @param arguments the work of each question, and its memory in megabytes
  public static void main(String[] arguments) {
    Budget budget =
        Budget.of(Long.parseLong(arguments[0]), Duration.ofMinutes(5))
            .keeping(Long.parseLong(arguments[1]) << 20);
    PlanningEngine engine = PlanningEngines.checked();
    for (HardCatalogue catalogue : HardCatalogue.values()) {
      CheapestPlanQuestion one = catalogue.question(budget);
      say(catalogue, "cheapest", engine.cheapestPlan(one));
      say(catalogue, "front", engine.front(front(one)));
      say(catalogue, "alternatives", engine.alternatives(new AlternativesQuestion(one, 5)));
      say(catalogue, "reach", engine.reach(catalogue.reach(budget)).getLast());
    }
    System.out.println(END);
  }

  private static FrontQuestion front(CheapestPlanQuestion one) {
    return new FrontQuestion(
        one.graph(),
        one.costs(),
        one.start(),
        one.goal(),
        List.of(Criterion.DURATION, Criterion.COST),
        Limits.NONE,
        100,
        one.budget());
  }

  private static void say(HardCatalogue catalogue, String question, Object outcome) {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
      pool.resetPeakUsage();
    }
    System.out.printf(
        Locale.ROOT,
        "%s %s: %s, peak %d MB%n",
        catalogue,
        question,
        outcome instanceof Undecided undecided
            ? undecided.toString()
            : outcome.getClass().getSimpleName(),
        peak >> 20);
  }
}
