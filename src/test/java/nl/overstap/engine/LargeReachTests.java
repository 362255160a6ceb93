package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import org.junit.jupiter.api.Test;

/// All functies within half a year in a catalogue of 60,000 facts and 100,000 steps. More functies
/// with `-Doverstap.groot=N`, more work with `-Doverstap.werk=N` (millions of units).
class LargeReachTests {
  private static final int FUNCTIES = Integer.getInteger("overstap.groot", 300);

  /// What about ten questions for one plan take in this catalogue.
  private static final long TEN_PLANS = Long.getLong("overstap.werk", 200) * 1_000_000;

  @Test
  void theWorkOfTenPlansGivesAFirstAnswerThatSaysWhatIsOpen() {
    SeededCatalogue catalogue = SeededCatalogue.of(7, 15_000, 100_000, 50);
    PlanningEngine engine = PlanningEngines.plain();
    Budget budget = Budget.of(TEN_PLANS, Duration.ofMinutes(5));
    ReachQuestion question = catalogue.reach(1, FUNCTIES, 8, 260, budget);

    long start = System.nanoTime();
    List<CheapestPlanOutcome> outcomes = engine.reach(question);
    double millis = (System.nanoTime() - start) / 1e6;

    Map<String, Integer> kinds = new TreeMap<>();
    outcomes.forEach(outcome -> kinds.merge(kind(outcome), 1, Integer::sum));
    System.out.printf(
        Locale.ROOT, "large reach: %d functies in %.0f ms: %s%n", FUNCTIES, millis, kinds);
    assertThat(PlanChecker.violations(question, outcomes)).isEmpty();
    assertThat(outcomes).hasSize(FUNCTIES);
    assertThat(kinds).containsKey("proven").containsKey("open");
    assertThat(outcomes)
        .filteredOn(Undecided.class::isInstance)
        .as("the open ones have a bound")
        .allMatch(outcome -> ((Undecided) outcome).lowerBound() > 0);
  }

  private static String kind(CheapestPlanOutcome outcome) {
    return switch (outcome) {
      case Found found -> found.optimal() ? "proven" : "found";
      case Undecided undecided -> "open";
      default -> "no";
    };
  }
}
