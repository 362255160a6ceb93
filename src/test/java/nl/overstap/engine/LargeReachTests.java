package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import org.junit.jupiter.api.Test;

/// All functies within half a year in a catalogue of 60,000 facts and 100,000 steps, against the
/// time of one plan in it.
class LargeReachTests {
  private static final int FUNCTIES = Integer.getInteger("overstap.groot", 300);
  private static final Duration LONG = Duration.ofMinutes(10);

  @Test
  void allFunctiesTogetherTakeNoMoreThanAHundredPlans() {
    SeededCatalogue catalogue = SeededCatalogue.of(7, 15_000, 100_000, 50);
    PlanningEngine engine = PlanningEngines.plain();
    Budget ample = Budget.of(100_000_000_000L, LONG);
    engine.reach(catalogue.reach(5, 20, 8, 260, ample));
    double plan = Double.MAX_VALUE;
    for (int seed = 0; seed < 5; seed++) {
      long start = System.nanoTime();
      engine.cheapestPlan(catalogue.question(seed, 8, ample));
      plan = Math.min(plan, (System.nanoTime() - start) / 1e6);
    }
    ReachQuestion question = catalogue.reach(1, FUNCTIES, 8, 260, ample);
    long start = System.nanoTime();
    List<CheapestPlanOutcome> outcomes = engine.reach(question);
    double all = (System.nanoTime() - start) / 1e6;
    Map<String, Integer> kinds = new TreeMap<>();
    outcomes.forEach(
        outcome -> kinds.merge(outcome.getClass().getSimpleName(), 1, Integer::sum));
    System.out.printf(
        Locale.ROOT,
        "large reach: %d functies in %.0f ms, one plan takes %.0f ms: %s%n",
        FUNCTIES,
        all,
        plan,
        kinds);
    assertThat(PlanChecker.violations(question, outcomes)).isEmpty();
    assertThat(outcomes).noneMatch(Undecided.class::isInstance);
    assertThat(all).isLessThan(100 * plan);
  }
}
