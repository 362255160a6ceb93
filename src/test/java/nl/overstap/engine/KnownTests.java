package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;
import nl.overstap.engine.search.cheapest.question.Known;
import nl.overstap.engine.search.cheapest.question.SessionQuestion;
import nl.overstap.engine.search.cheapest.question.StepBounds;
import nl.overstap.engine.spi.IntRows;
import org.junit.jupiter.api.Test;

/// A search that is told what is known gives the answer of one that is not, with a proof.
/// `-Doverstap.zaad=N` runs one seed.
class KnownTests {
  private static final int QUESTIONS = Integer.getInteger("overstap.vragen", 1500);

  @Test
  void whatIsKnownChangesNoAnswerAndTakesNothingFromTheProof() {
    int excluded = 0;
    int found = 0;
    long only = Long.getLong("overstap.zaad", -1);
    for (long seed = Math.max(0, only); seed < (only < 0 ? QUESTIONS : only + 1); seed++) {
      CheapestPlanQuestion question = RandomQuestions.question(seed, 6 + (int) (seed % 7), 8);
      CheapestPlanOutcome alone = solve(question, Known.NOTHING, 0);
      Plan plan = alone instanceof Found one ? one.plan() : null;
      Known known = new Known(plan, new OwnCost(question));
      for (long wholeUpTo : new long[] {0, 4_000}) {
        CheapestPlanOutcome outcome = solve(question, known, wholeUpTo);
        verify(seed, question, outcome);
        if (outcome instanceof Found one) {
          found++;
          excluded += one.certificate().excluded().isEmpty() ? 0 : 1;
        }
      }
    }
    System.out.printf("known: %d plans, %d with steps excluded%n", found, excluded);
    if (only < 0) {
      assertThat(found).as("with a plan").isGreaterThan(QUESTIONS / 2);
      assertThat(excluded).as("with steps excluded").isGreaterThan(QUESTIONS / 20);
    }
  }

  private static void verify(
      long seed, CheapestPlanQuestion question, CheapestPlanOutcome outcome) {
    if (outcome instanceof BeyondLimits) {
      String again = "again with -Doverstap.zaad=%d: %s".formatted(seed, outcome);
      assertThat(CertificateChecker.violations(question, outcome)).as(again).isEmpty();
      assertThat(ExhaustiveSearch.search(question)).as(again).isNull();
    } else {
      RandomQuestionsTests.verify(seed, question, outcome);
    }
  }

  private static CheapestPlanOutcome solve(
      CheapestPlanQuestion question, Known known, long wholeUpTo) {
    WorkMeter meter = new WorkMeter(question.budget());
    SessionQuestion asked =
        new SessionQuestion(question.first(), question.second(), question.limits());
    return new CheapestPlanSearch(wholeUpTo)
        .session(question.graph(), question.costs(), question.start(), question.goal(), meter)
        .solve(asked.knowing(known), meter);
  }

  /// The least that can be known: a plan with a step costs what the step costs.
  private record OwnCost(CheapestPlanQuestion question) implements StepBounds {
    @Override
    public Objective objective() {
      return new Objective(question.first(), question.second(), 1, 1, 0, 1, 1, 0);
    }

    @Override
    public long atLeast(int step) {
      return objective().cost(question.costs(), step);
    }

    @Override
    public IntRows landmarks() {
      return IntRows.of(List.of());
    }

    @Override
    public WeightedLandmarks weights() {
      return new WeightedLandmarks(new int[0], new long[0]);
    }
  }
}
