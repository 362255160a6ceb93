package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.TooFar;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Reason;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every case of a reach question against the exhaustive referee, with its proof, whatever the
/// budget. `-Doverstap.zaad=N` runs one seed.
class ReachTests {
  private static final int QUESTIONS = Integer.getInteger("overstap.vragen", 600);
  private static final Budget AMPLE = Budget.of(500_000_000, Duration.ofSeconds(60));

  @ParameterizedTest
  @EnumSource
  void everyCaseHasTheAnswerOfTheExhaustiveSearchAndAProof(RandomReach.Shape shape) {
    compareAll(shape, PlanningEngines.plain());
  }

  @ParameterizedTest
  @EnumSource
  void lazyExpansionGivesTheSameAnswers(RandomReach.Shape shape) {
    compareAll(shape, PlanningEngines.plain(0));
  }

  private static void compareAll(RandomReach.Shape shape, PlanningEngine engine) {
    long only = Long.getLong("overstap.zaad", -1);
    Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
    for (long seed = Math.max(0, only); seed < (only < 0 ? QUESTIONS : only + 1); seed++) {
      ReachQuestion question =
          RandomReach.question(seed, shape, 4 + (int) (seed % 9), 3 + (int) (seed % 7), AMPLE);
      List<CheapestPlanOutcome> outcomes = engine.reach(question);
      assertThat(PlanChecker.violations(question, outcomes)).as("seed %d", seed).isEmpty();
      for (int at = 0; at < outcomes.size(); at++) {
        CheapestPlanQuestion alone = question.alone(question.cases().get(at));
        verify(seed, alone, outcomes.get(at));
        seen.merge(Kind.of(outcomes.get(at)), 1, Integer::sum);
      }
    }
    System.out.printf("reach, %s: %s%n", shape, seen);
    if (only < 0) {
      assertThat(seen.keySet())
          .contains(Kind.FOUND, Kind.NOTHING_TO_DO, Kind.TOO_FAR, Kind.LANDMARKS);
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

  @Test
  void whateverTheWorkAllowedWhatIsSaidIsTrue_R14() {
    long only = Long.getLong("overstap.zaad", -1);
    int undecided = 0;
    int partly = 0;
    for (long seed = Math.max(0, only); seed < (only < 0 ? 60 : only + 1); seed++) {
      for (long work = 1; work < 100_000; work *= 3) {
        ReachQuestion question =
            RandomReach.question(
                seed, RandomReach.Shape.ONE_START, 12, 9, Budget.of(work, Duration.ofMinutes(1)));
        List<CheapestPlanOutcome> outcomes = PlanningEngines.checked().reach(question);
        int open = verifySound(seed, question, outcomes);
        undecided += open;
        partly += open > 0 && open < outcomes.size() ? 1 : 0;
      }
    }
    assertThat(undecided).as("cases that the budget left open").isPositive();
    assertThat(partly).as("answers of which only a part is open").isPositive();
  }

  private static int verifySound(
      long seed, ReachQuestion question, List<CheapestPlanOutcome> outcomes) {
    int open = 0;
    for (int at = 0; at < outcomes.size(); at++) {
      CheapestPlanQuestion alone = question.alone(question.cases().get(at));
      CheapestPlanOutcome outcome = outcomes.get(at);
      String again = "again with -Doverstap.zaad=%d: %s".formatted(seed, outcome);
      assertThat(CertificateChecker.violations(alone, outcome)).as(again).isEmpty();
      ExhaustiveSearch.Best best = ExhaustiveSearch.search(alone);
      switch (outcome) {
        case Found found -> {
          assertThat(best).as(again).isNotNull();
          assertThat(found.lowerBound()).as(again).isLessThanOrEqualTo(best.first());
        }
        case Undecided undecided -> {
          open++;
          assertThat(undecided.reason()).as(again).isEqualTo(Reason.WORK);
          if (best != null) {
            assertThat(undecided.lowerBound()).as(again).isLessThanOrEqualTo(best.first());
          }
        }
        default -> assertThat(best).as(again).isNull();
      }
    }
    return open;
  }

  @Test
  void landmarksCloseNearlyAllThatLiesBeyondTheLimitBeforeAnySearch() {
    Budget little = Budget.of(1_000_000, Duration.ofMinutes(1));
    ReachQuestion question =
        SeededCatalogue.of(5, 2_000, 12_000, 100).reach(11, 80, 8, 150, little);
    ReachQuestion ample = SeededCatalogue.of(5, 2_000, 12_000, 100).reach(11, 80, 8, 150, AMPLE);

    List<CheapestPlanOutcome> first = PlanningEngines.checked().reach(question);
    List<CheapestPlanOutcome> all = PlanningEngines.checked().reach(ample);

    Map<Kind, Long> closed = kinds(first);
    Map<Kind, Long> decided = kinds(all);
    System.out.printf("landmarks: %s of %s%n", closed, decided);
    assertThat(closed).extractingByKey(Kind.LANDMARKS).isEqualTo(decided.get(Kind.LANDMARKS));
    assertThat(10 * decided.getOrDefault(Kind.BEYOND, 0L)).isLessThan(closed.get(Kind.LANDMARKS));
    for (int at = 0; at < first.size(); at += 16) {
      CheapestPlanQuestion alone = question.alone(question.cases().get(at));
      assertThat(CertificateChecker.violations(alone, first.get(at))).as("case %d", at).isEmpty();
    }
  }

  private static Map<Kind, Long> kinds(List<CheapestPlanOutcome> outcomes) {
    return outcomes.stream()
        .collect(
            Collectors.groupingBy(
                Kind::of, () -> new EnumMap<>(Kind.class), Collectors.counting()));
  }

  @Test
  void whoSaysStopGetsWhatIsKnownByThen() {
    AtomicLong asked = new AtomicLong();
    Budget budget =
        new Budget(Long.MAX_VALUE, Duration.ofMinutes(1), () -> asked.incrementAndGet() > 60);
    ReachQuestion question = SeededCatalogue.of(5, 400, 4000, 100).reach(11, 40, 8, 400, budget);

    List<CheapestPlanOutcome> outcomes = PlanningEngines.checked().reach(question);

    assertThat(asked.get()).as("not asked again once it said stop").isEqualTo(61);
    assertThat(outcomes)
        .hasSize(40)
        .filteredOn(Undecided.class::isInstance)
        .isNotEmpty()
        .extracting(outcome -> ((Undecided) outcome).reason())
        .containsOnly(Reason.CANCELLED);
  }

  @Test
  void theSameWorkGivesTheSameAnswers_R15() {
    SeededCatalogue catalogue = SeededCatalogue.of(4, 200, 1200, 50);
    for (long work : new long[] {200_000, 2_000_000, 20_000_000}) {
      ReachQuestion question =
          catalogue.reach(3, 20, 6, 300, Budget.of(work, Duration.ofMinutes(1)));
      assertThat(said(PlanningEngines.checked().reach(question)))
          .as("work %d", work)
          .isEqualTo(said(PlanningEngines.checked().reach(question)));
    }
  }

  private static List<String> said(List<CheapestPlanOutcome> outcomes) {
    return outcomes.stream()
        .map(outcome ->
            switch (outcome) {
              case Found found -> found.plan() + " " + found.lowerBound();
              case BeyondLimits beyond -> "beyond";
              default -> outcome.toString();
            })
        .toList();
  }

  /// What an outcome is, as far as it matters how it was found.
  private enum Kind {
    NOTHING_TO_DO,
    FOUND,
    TOO_FAR,
    LANDMARKS,
    BEYOND,
    UNREACHABLE,
    UNDECIDED;

    static Kind of(CheapestPlanOutcome outcome) {
      return switch (outcome) {
        case Found found -> found.plan().steps().isEmpty() ? NOTHING_TO_DO : FOUND;
        case BeyondLimits beyond ->
            switch (beyond.certificate().root()) {
              case TooFar far -> TOO_FAR;
              case Leaf leaf when !leaf.bound().costCounts() -> LANDMARKS;
              default -> BEYOND;
            };
        case Unreachable unreachable -> UNREACHABLE;
        case Undecided undecided -> UNDECIDED;
      };
    }
  }
}
