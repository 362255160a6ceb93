package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.FrontOutcome.Point;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.check.FrontChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Limits;
import org.junit.jupiter.api.Test;

/// Thousands of small fronts against the exhaustive referee. `-Doverstap.zaad=N` runs one seed.
class FrontRandomTests {
  private static final int QUESTIONS = Integer.getInteger("overstap.vragen", 1500);
  private static final Budget AMPLE = Budget.of(500_000_000, Duration.ofSeconds(60));

  @Test
  void everyFrontOfTwoCriteriaIsThatOfTheExhaustiveSearchAndProven_R17() {
    compareAll(2, PlanningEngines.plain());
  }

  @Test
  void everyFrontOfThreeCriteriaIsThatOfTheExhaustiveSearchAndProven_R17() {
    compareAll(3, PlanningEngines.plain());
  }

  @Test
  void aFrontUpToOneAndAHalfTimesTheBestIsThatOfTheExhaustiveSearchAndProven_R17() {
    PlanningEngine engine = PlanningEngines.plain();
    int points = 0;
    for (long seed = 0; seed < QUESTIONS; seed++) {
      CheapestPlanQuestion whole = question(seed).within(AMPLE);
      if (engine.cheapestPlan(whole) instanceof Found found) {
        long best = found.plan().total(whole.first(), whole.costs());
        Limits limits = whole.limits();
        long most = Math.min(limits.of(whole.first()), best * 3 / 2);
        CheapestPlanQuestion cheapest = whole.limitedTo(limits.with(whole.first(), most));
        FrontQuestion question = FrontReferee.question(cheapest, 2, AMPLE);
        FrontOutcome outcome = engine.front(question);
        verify(seed, question, cheapest, outcome);
        points += outcome instanceof Front front ? front.points().size() : 0;
      }
    }
    assertThat(points).as("points").isGreaterThan(QUESTIONS);
  }

  @Test
  void lazyExpansionGivesTheSameFronts() {
    compareAll(3, PlanningEngines.plain(0));
  }

  @Test
  void whateverTheWorkAllowedTheGapIsNoSmallerThanItIs_R17() {
    int early = 0;
    for (long seed = 0; seed < QUESTIONS; seed++) {
      CheapestPlanQuestion cheapest = question(seed);
      Budget scant = Budget.of(200 + seed % 50 * 400, Duration.ofSeconds(60));
      FrontQuestion question = FrontReferee.question(cheapest, 2 + (int) (seed % 2), scant);
      FrontOutcome outcome = PlanningEngines.plain().front(question);
      if (outcome instanceof Front front) {
        verifyEarly(seed, question, cheapest, front);
        early += front.complete() ? 0 : 1;
      }
    }
    System.out.printf("fronts: %d ended early%n", early);
    assertThat(early).as("fronts that ended early").isGreaterThan(QUESTIONS / 40);
  }

  /// Half of them with everything that a question can have, half with many trade-offs.
  private static CheapestPlanQuestion question(long seed) {
    return seed % 2 == 0
        ? RandomQuestions.question(seed / 2, 3 + (int) (seed % 7), 5 + (int) (seed % 4))
        : TradeOffs.question(seed, 2 + (int) (seed % 3), 7 + (int) (seed % 4));
  }

  private static void verifyEarly(
      long seed, FrontQuestion question, CheapestPlanQuestion cheapest, Front front) {
    String again = "seed %d: %s".formatted(seed, front.points());
    assertThat(PlanChecker.violations(question, front)).as(again).isEmpty();
    assertThat(FrontChecker.violations(question, front)).as(again).isEmpty();
    List<List<Long>> truth = FrontReferee.front(cheapest, question.criteria());
    List<List<Long>> given = front.points().stream().map(Point::values).toList();
    assertThat(front.gap())
        .as(again)
        .isGreaterThanOrEqualTo(FrontReferee.gap(truth, given) * (1 - 1e-9));
    for (Point point : front.points()) {
      assertThat(!point.efficient() || truth.contains(point.values())).as(again).isTrue();
    }
  }

  private static void compareAll(int criteria, PlanningEngine engine) {
    long only = Long.getLong("overstap.zaad", -1);
    int points = 0;
    int[] seen = new int[3];
    for (long seed = Math.max(0, only); seed < (only < 0 ? QUESTIONS : only + 1); seed++) {
      CheapestPlanQuestion cheapest = question(seed);
      FrontQuestion question = FrontReferee.question(cheapest, criteria, AMPLE);
      FrontOutcome outcome = engine.front(question);
      verify(seed, question, cheapest, outcome);
      points += outcome instanceof Front front ? front.points().size() : 0;
      seen[outcome instanceof Front ? 0 : outcome instanceof Unreachable ? 1 : 2]++;
    }
    System.out.printf(
        "fronts of %d criteria: %d with %d points, %d unreachable, %d beyond limits%n",
        criteria, seen[0], points, seen[1], seen[2]);
    if (only < 0) {
      assertThat(points).as("points").isGreaterThan(QUESTIONS);
    }
  }

  private static void verify(
      long seed, FrontQuestion question, CheapestPlanQuestion cheapest, FrontOutcome outcome) {
    String again = "seed %d, again with -Doverstap.zaad=%d: %s".formatted(seed, seed, outcome);
    assertThat(PlanChecker.violations(question, outcome)).as(again).isEmpty();
    List<List<Long>> truth = FrontReferee.front(cheapest, question.criteria());
    switch (outcome) {
      case Front front -> {
        assertThat(front.points().stream().map(Point::values).toList()).as(again).isEqualTo(truth);
        assertThat(front.complete()).as(again).isTrue();
        assertThat(front.points()).as(again).allMatch(Point::efficient);
        assertThat(FrontChecker.violations(question, front)).as(again).isEmpty();
      }
      case Unreachable unreachable ->
          assertThat(ExhaustiveSearch.isReachable(cheapest)).as(again).isFalse();
      case BeyondLimits beyond -> assertThat(truth).as(again).isEmpty();
      case Undecided undecided -> assertThat(undecided).as(again).isNull();
    }
  }
}
