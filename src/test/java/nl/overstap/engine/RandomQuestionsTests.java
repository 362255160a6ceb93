package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import org.junit.jupiter.api.Test;

/// Thousands of small questions against the exhaustive referee. `-Doverstap.zaad=N` runs one seed.
class RandomQuestionsTests {
  private static final int QUESTIONS = Integer.getInteger("overstap.vragen", 4000);

  @Test
  void everySmallQuestionHasTheAnswerOfTheExhaustiveSearchAndAProof() {
    compareAll(PlanningEngines.plain());
  }

  @Test
  void lazyExpansionGivesTheSameAnswersAndItsProofHoldsOnTheWholeGraph() {
    compareAll(PlanningEngines.plain(0));
  }

  private static void compareAll(PlanningEngine engine) {
    long only = Long.getLong("overstap.zaad", -1);
    int[] seen = new int[4];
    for (long seed = Math.max(0, only); seed < (only < 0 ? QUESTIONS : only + 1); seed++) {
      int facts = 4 + (int) (seed % 9);
      int steps = 3 + (int) (seed % 7);
      CheapestPlanQuestion question = RandomQuestions.question(seed, facts, steps);
      CheapestPlanOutcome outcome = engine.cheapestPlan(question);
      verify(seed, question, outcome);
      seen[kind(outcome)]++;
    }
    System.out.printf(
        "random questions: %d found, %d unreachable, %d beyond limits%n",
        seen[0], seen[1], seen[2]);
    if (only < 0) {
      assertThat(seen[0]).as("questions with a plan").isGreaterThan(QUESTIONS / 10);
      assertThat(seen[1]).as("unreachable questions").isGreaterThan(QUESTIONS / 20);
      assertThat(seen[2]).as("questions beyond limits").isGreaterThan(QUESTIONS / 50);
    }
  }

  static void verify(long seed, CheapestPlanQuestion question, CheapestPlanOutcome outcome) {
    String again = "seed %d, again with -Doverstap.zaad=%d: %s".formatted(seed, seed, outcome);
    assertThat(PlanChecker.violations(question, outcome)).as(again).isEmpty();
    assertThat(CertificateChecker.violations(question, outcome)).as(again).isEmpty();
    ExhaustiveSearch.Best best = ExhaustiveSearch.search(question);
    switch (outcome) {
      case Found found -> {
        long first = found.plan().total(question.first(), question.costs());
        long second = found.plan().total(question.second(), question.costs());
        assertThat(new ExhaustiveSearch.Best(first, second)).as(again).isEqualTo(best);
        assertThat(found.secondOptimal()).as(again).isTrue();
      }
      case Unreachable unreachable ->
          assertThat(ExhaustiveSearch.isReachable(question)).as(again).isFalse();
      case BeyondLimits beyond -> {
        assertThat(best).as(again).isNull();
        assertThat(ExhaustiveSearch.isReachable(question)).as(again).isTrue();
      }
      case Undecided undecided -> assertThat(undecided).as(again).isNull();
    }
  }

  private static int kind(CheapestPlanOutcome outcome) {
    return switch (outcome) {
      case Found found -> 0;
      case Unreachable unreachable -> 1;
      case BeyondLimits beyond -> 2;
      case Undecided undecided -> 3;
    };
  }
}
