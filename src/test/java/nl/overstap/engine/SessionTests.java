package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;
import nl.overstap.engine.search.cheapest.CheapestPlanSession;
import nl.overstap.engine.search.cheapest.question.SessionQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
import org.junit.jupiter.api.Test;

/// A session gives the answers that fresh questions get, whatever it was asked before.
class SessionTests {
  private static final int SESSIONS = Integer.getInteger("overstap.vragen", 1000);
  private static final List<Criterion> CRITERIA = List.of(Criterion.values());

  @Test
  void aSessionAnswersLikeFreshQuestions() {
    int[] seen = new int[3];
    for (long seed = 0; seed < SESSIONS; seed++) {
      for (long wholeUpTo : new long[] {0, 4000}) {
        compare(seed, new CheapestPlanSearch(wholeUpTo), seen);
      }
    }
    assertThat(seen[0]).as("with a plan").isGreaterThan(SESSIONS / 5);
    assertThat(seen[1]).as("unreachable").isGreaterThan(SESSIONS / 20);
    assertThat(seen[2]).as("beyond limits").isGreaterThan(SESSIONS / 20);
  }

  private static void compare(long seed, CheapestPlanSearch search, int[] seen) {
    CheapestPlanQuestion base = RandomQuestions.question(seed, 6 + (int) (seed % 7), 8);
    WorkMeter meter = new WorkMeter(base.budget());
    CheapestPlanSession session =
        search.session(base.graph(), base.costs(), base.start(), base.goal(), meter);
    Random random = new Random(seed);
    for (int ask = 0; ask < 4; ask++) {
      List<Integer> goal = random.nextInt(3) == 0 ? List.of(random.nextInt(6)) : base.goal();
      SessionQuestion question = question(random, base);
      CheapestPlanQuestion fresh = fresh(base, goal, question);
      CheapestPlanOutcome outcome = session.towards(goal).solve(question, meter);
      RandomQuestionsTests.verify(seed, fresh, outcome);
      CheapestPlanOutcome alone = search.solve(fresh);
      assertThat(outcome.getClass()).as("seed %d", seed).isEqualTo(alone.getClass());
      if (outcome instanceof Found found) {
        assertThat(found.lowerBound()).isEqualTo(((Found) alone).lowerBound());
        seen[0]++;
      } else {
        seen[outcome instanceof Unreachable ? 1 : 2]++;
      }
    }
  }

  private static SessionQuestion question(Random random, CheapestPlanQuestion base) {
    int one = random.nextInt(4);
    Criterion second = CRITERIA.get((one + 1 + random.nextInt(3)) % 4);
    Limits limits = random.nextInt(2) == 0 ? Limits.NONE : base.limits();
    BitSet without = new BitSet();
    for (int action = 0; action < base.graph().actionCount(); action++) {
      without.set(action, !base.graph().isRule(action) && random.nextInt(8) == 0);
    }
    SessionQuestion question = new SessionQuestion(CRITERIA.get(one), second, limits, without);
    return random.nextInt(3) == 0 ? question.upTo(random.nextInt(40)) : question;
  }

  private static CheapestPlanQuestion fresh(
      CheapestPlanQuestion base, List<Integer> goal, SessionQuestion question) {
    return new CheapestPlanQuestion(
        base.graph(),
        new Without(base.costs(), question.without()),
        base.start(),
        goal,
        question.first(),
        question.second(),
        question.limits(),
        base.budget());
  }

  @Test
  void questionsShareTheBudgetOfTheirMeter() {
    SeededCatalogue catalogue = SeededCatalogue.of(4, 200, 1200, 50);
    CheapestPlanQuestion base = catalogue.question(11, 10, Budget.of(Duration.ZERO));
    WorkMeter meter = new WorkMeter(Budget.of(60_000, Duration.ofMinutes(1)));
    CheapestPlanSession session =
        new CheapestPlanSearch()
            .session(base.graph(), base.costs(), base.start(), base.goal(), meter);
    SessionQuestion question = new SessionQuestion(base.first(), base.second(), Limits.NONE);
    CheapestPlanOutcome scant = session.solve(question, meter, 0);
    assertThat(scant).isInstanceOf(Undecided.class);
    assertThat(meter.left()).as("only a share was spent").isPositive();
    while (meter.left() > 0) {
      session.solve(question, meter);
    }
    assertThat(session.solve(question, meter)).isNotNull();
    assertThat(meter.isStopped()).isTrue();
  }

  /// The same costs without some steps.
  private record Without(ActionCosts costs, BitSet steps) implements ActionCosts {
    @Override
    public long cost(Criterion criterion, int action) {
      return costs.cost(criterion, action);
    }

    @Override
    public boolean isAvailable(int action) {
      return !steps.get(action) && costs.isAvailable(action);
    }

    @Override
    public int tieBreak(int action) {
      return costs.tieBreak(action);
    }

    @Override
    public int employment(int action) {
      return costs.employment(action);
    }
  }
}
