package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Reason;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import org.junit.jupiter.api.Test;

/// A search keeps its budget, and what it hands over then is true (R14, R15).
class BudgetTests {
  private static final Duration LONG = Duration.ofMinutes(2);

  @Test
  void whateverTheWorkAllowedThePlanIsValidAndTheBoundHolds() {
    SeededCatalogue catalogue = SeededCatalogue.of(3, 100, 500, 50);
    long optimum = first(solve(catalogue, Budget.of(2_000_000_000L, LONG)));
    int early = 0;
    for (long work = 0; work < 3_000_000; work = work * 3 / 2 + 50) {
      CheapestPlanQuestion question = catalogue.question(11, 10, Budget.of(work, LONG));
      CheapestPlanOutcome outcome = PlanningEngines.plain().cheapestPlan(question);
      assertThat(PlanChecker.violations(question, outcome)).as("work %d", work).isEmpty();
      assertThat(CertificateChecker.violations(question, outcome)).as("work %d", work).isEmpty();
      switch (outcome) {
        case Found found -> {
          assertThat(found.lowerBound()).as("work %d", work).isLessThanOrEqualTo(optimum);
          early += found.secondOptimal() ? 0 : 1;
        }
        case Undecided undecided -> {
          assertThat(undecided.reason()).isEqualTo(Reason.WORK);
          assertThat(undecided.lowerBound()).isLessThanOrEqualTo(optimum);
        }
        default -> assertThat(outcome).isInstanceOf(Found.class);
      }
    }
    assertThat(early).as("answers before the proof").isPositive();
  }

  @Test
  void theSameWorkGivesTheSameAnswer_R15() {
    SeededCatalogue catalogue = SeededCatalogue.of(4, 200, 1200, 50);
    for (long work : new long[] {20_000, 200_000, 2_000_000}) {
      Budget budget = Budget.of(work, LONG);
      CheapestPlanOutcome one = solve(catalogue, budget);
      CheapestPlanOutcome other = solve(catalogue, budget);
      assertThat(((Found) one).plan()).isEqualTo(((Found) other).plan());
      assertThat(((Found) one).lowerBound()).isEqualTo(((Found) other).lowerBound());
    }
  }

  @Test
  void aSearchThatIsToldToStopStopsWithWhatItHas() {
    SeededCatalogue catalogue = SeededCatalogue.of(5, 400, 4000, 100);
    AtomicLong asked = new AtomicLong();
    Budget budget = new Budget(Long.MAX_VALUE, LONG, () -> asked.incrementAndGet() > 40);
    CheapestPlanOutcome outcome = solve(catalogue, budget);
    assertThat(outcome).isInstanceOf(Found.class);
    assertThat(((Found) outcome).optimal()).isFalse();
    assertThat(asked.get()).as("not asked again once it said stop").isEqualTo(41);
  }

  /// A look at the costs of a step takes some tens of nanoseconds, so this is some milliseconds.
  private static final long MOST_BETWEEN_LOOKS = 100_000;

  @Test
  void littleHappensBetweenTwoLooksAtTheClock() {
    CheapestPlanQuestion question =
        SeededCatalogue.of(5, 2000, 20_000, 100).question(11, 30, Budget.of(0, LONG));
    WatchedCosts costs = new WatchedCosts(question.costs());
    Budget budget = new Budget(100_000_000, LONG, costs::look);
    PlanningEngines.plain().cheapestPlan(question.priced(costs).within(budget));
    assertThat(costs.most()).isBetween(1L, MOST_BETWEEN_LOOKS);
  }

  @Test
  void theClockIsTheSafetyNet() {
    SeededCatalogue catalogue = SeededCatalogue.of(6, 400, 4000, 100);
    CheapestPlanQuestion question =
        catalogue.question(11, 30, Budget.of(Long.MAX_VALUE, Duration.ZERO));
    assertThat(PlanningEngines.plain().cheapestPlan(question))
        .isEqualTo(new Undecided(Reason.CLOCK, 0));
  }

  private static CheapestPlanOutcome solve(SeededCatalogue catalogue, Budget budget) {
    return PlanningEngines.checked().cheapestPlan(catalogue.question(11, 10, budget));
  }

  private static long first(CheapestPlanOutcome outcome) {
    return ((Found) outcome).lowerBound();
  }
}
