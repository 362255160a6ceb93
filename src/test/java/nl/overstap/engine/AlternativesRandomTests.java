package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.WeightySteps;
import nl.overstap.engine.api.WeightySteps.Measure;
import nl.overstap.engine.check.AlternativesChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import org.junit.jupiter.api.Test;

/// Thousands of small questions for alternatives against an exhaustive reading of what they are.
/// `-Doverstap.zaad=N` runs one seed.
class AlternativesRandomTests {
  private static final int QUESTIONS = Integer.getInteger("overstap.vragen", 1000);
  private static final int COUNT = 5;
  private static final long FLOOR = 20;
  private static final WeightySteps WEIGHTY =
      new WeightySteps(
          List.of(new Measure(Criterion.DURATION, 5, 0), new Measure(Criterion.COST, 3, FLOOR)));

  @Test
  void eachPlanIsTheCheapestThatDiffersFromAllBeforeItAndNoneIsMissing_R17() {
    compareAll(PlanningEngines.plain());
  }

  @Test
  void lazyExpansionGivesPlansOfTheSameCost() {
    compareAll(PlanningEngines.plain(0));
  }

  @Test
  void whateverTheWorkAllowedWhatIsClaimedHolds_R17() {
    int early = 0;
    for (long seed = 0; seed < QUESTIONS; seed++) {
      CheapestPlanQuestion asked = question(seed, 100 + seed % 50 * 200);
      AlternativesQuestion question = new AlternativesQuestion(asked, COUNT, WEIGHTY);
      if (PlanningEngines.plain().alternatives(question) instanceof Alternatives found) {
        verify(seed, question, found);
        early += found.complete() ? 0 : 1;
      }
    }
    System.out.printf("alternatives: %d ended early%n", early);
    assertThat(early).as("that ended early").isGreaterThan(QUESTIONS / 20);
  }

  private static void compareAll(PlanningEngine engine) {
    long only = Long.getLong("overstap.zaad", -1);
    int plans = 0;
    for (long seed = Math.max(0, only); seed < (only < 0 ? QUESTIONS : only + 1); seed++) {
      CheapestPlanQuestion asked = question(seed, 500_000_000);
      AlternativesQuestion question = new AlternativesQuestion(asked, COUNT, WEIGHTY);
      AlternativesOutcome outcome = engine.alternatives(question);
      if (outcome instanceof Alternatives found) {
        assertThat(found.complete()).as("seed %d", seed).isTrue();
        assertThat(found.plans()).as("seed %d", seed).allMatch(Found::secondOptimal);
        verify(seed, question, found);
        plans += found.plans().size();
      } else {
        assertThat(ExhaustiveSearch.search(asked)).as("seed %d", seed).isNull();
      }
    }
    System.out.printf("alternatives: %d plans for %d questions%n", plans, QUESTIONS);
    assertThat(only < 0 ? plans : QUESTIONS + 1).as("plans").isGreaterThan(QUESTIONS);
  }

  private static CheapestPlanQuestion question(long seed, long work) {
    CheapestPlanQuestion question =
        seed % 2 == 0
            ? RandomQuestions.question(seed / 2, 3 + (int) (seed % 7), 5 + (int) (seed % 4))
            : TradeOffs.question(seed, 2 + (int) (seed % 3), 7 + (int) (seed % 4));
    return question.within(Budget.of(work, Duration.ofSeconds(60)));
  }

  private static void verify(long seed, AlternativesQuestion question, Alternatives found) {
    String again = "seed %d, again with -Doverstap.zaad=%d".formatted(seed, seed);
    CheapestPlanQuestion asked = question.cheapest();
    assertThat(PlanChecker.violations(question, found)).as(again).isEmpty();
    assertThat(AlternativesChecker.violations(question, found)).as(again).isEmpty();
    List<BitSet> all = ExhaustiveSearch.plans(asked);
    for (int at = 0; at < found.plans().size(); at++) {
      Found plan = found.plans().get(at);
      List<Plan> before = found.plans().subList(0, at).stream().map(Found::plan).toList();
      ExhaustiveSearch.Best best = cheapestThatDiffers(asked, all, before).orElseThrow();
      ExhaustiveSearch.Best takes =
          new ExhaustiveSearch.Best(
              plan.plan().total(asked.first(), asked.costs()),
              plan.plan().total(asked.second(), asked.costs()));
      assertThat(plan.lowerBound()).as(again).isLessThanOrEqualTo(best.first());
      if (plan.secondOptimal()) {
        assertThat(takes).as(again).isEqualTo(best);
      }
    }
    if (found.complete() && found.plans().size() < question.count()) {
      List<Plan> plans = found.plans().stream().map(Found::plan).toList();
      assertThat(cheapestThatDiffers(asked, all, plans)).as(again).isEmpty();
    }
  }

  private static Optional<ExhaustiveSearch.Best> cheapestThatDiffers(
      CheapestPlanQuestion asked, List<BitSet> all, List<Plan> before) {
    return all.stream()
        .filter(plan -> before.stream().allMatch(other -> differs(asked.costs(), all, plan, other)))
        .map(plan ->
            new ExhaustiveSearch.Best(
                ExhaustiveSearch.total(asked, asked.first(), plan),
                ExhaustiveSearch.total(asked, asked.second(), plan)))
        .min(
            Comparator.comparingLong(ExhaustiveSearch.Best::first)
                .thenComparingLong(ExhaustiveSearch.Best::second));
  }

  /// The definition, read once more: without any step of the other that has a fifth of its weeks, a
  /// third of its euros from 20 on, or a job; where it has none, without its longest. What every
  /// plan takes does not count; where nothing else counts, nothing differs.
  private static boolean differs(ActionCosts costs, List<BitSet> all, BitSet plan, Plan other) {
    long weeks = other.total(Criterion.DURATION, costs);
    long euros = other.total(Criterion.COST, costs);
    long longest = 0;
    BitSet heavy = new BitSet();
    for (int step : other.steps()) {
      long inWeeks = costs.cost(Criterion.DURATION, step);
      long inEuros = costs.cost(Criterion.COST, step);
      longest = Math.max(longest, inWeeks);
      if ((inWeeks > 0 && 5 * inWeeks >= weeks)
          || (inEuros >= FLOOR && 3 * inEuros >= euros)
          || costs.employment(step) >= 0) {
        heavy.set(step);
      }
    }
    boolean none = heavy.isEmpty();
    for (int step : other.steps()) {
      if (none && costs.cost(Criterion.DURATION, step) == longest) {
        heavy.set(step);
      }
    }
    for (int step : other.steps()) {
      if (all.stream().allMatch(each -> each.get(step))) {
        heavy.clear(step);
      }
    }
    return !heavy.isEmpty() && !heavy.intersects(plan);
  }
}
