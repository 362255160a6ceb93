package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import org.junit.jupiter.api.Test;

/// A catalogue of 60,000 facts and 100,000 steps: questions are answered within their budget.
class LargeCatalogueTests {
  private static final int QUESTIONS = Integer.getInteger("overstap.groot", 10);
  private static final Duration TIME = Duration.ofSeconds(4);

  @Test
  void aLargeCatalogueIsAnsweredWithinTheBudget() {
    SeededCatalogue catalogue = SeededCatalogue.of(7, 15_000, 100_000, 50);
    double[] millis = new double[QUESTIONS];
    int proven = 0;
    for (int seed = 0; seed < QUESTIONS; seed++) {
      CheapestPlanQuestion question = catalogue.question(seed, 12, Budget.of(400_000_000L, TIME));
      long start = System.nanoTime();
      CheapestPlanOutcome outcome = PlanningEngines.plain().cheapestPlan(question);
      millis[seed] = (System.nanoTime() - start) / 1e6;
      assertThat(PlanChecker.violations(question, outcome)).as("seed %d", seed).isEmpty();
      proven += outcome instanceof Found found && found.secondOptimal() ? 1 : 0;
      assertThat(outcome).isInstanceOfAny(Found.class, Undecided.class);
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "large catalogue: %d questions, %d proven, median %.0f ms, worst %.0f ms%n",
        QUESTIONS,
        proven,
        millis[QUESTIONS / 2],
        millis[QUESTIONS - 1]);
    assertThat(proven).as("proven of %d", QUESTIONS).isGreaterThan(QUESTIONS / 2);
  }
}
