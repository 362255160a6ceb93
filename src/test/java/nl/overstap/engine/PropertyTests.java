package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;
import org.junit.jupiter.api.Test;

/// What must hold of the answers to related questions, whatever the answers are. A failure names
/// the seed of its question.
class PropertyTests {
  private static final int QUESTIONS = Integer.getInteger("overstap.vragen", 1000);
  private static final long NEVER = Long.MAX_VALUE;

  @Test
  void moreAtTheStartIsNeverDearer() {
    for (long seed = 0; seed < QUESTIONS; seed++) {
      CheapestPlanQuestion question = question(seed);
      List<Integer> start = new ArrayList<>(question.start());
      start.add(new Random(seed).nextInt(question.graph().factCount()));
      CheapestPlanQuestion easier =
          variant(question, question.graph(), question.costs(), start, question.goal());
      assertThat(cost(easier)).as("seed %d", seed).isLessThanOrEqualTo(cost(question));
    }
  }

  @Test
  void widerLimitsAreNeverDearer() {
    for (long seed = 0; seed < QUESTIONS; seed++) {
      CheapestPlanQuestion question = question(seed);
      CheapestPlanQuestion wider = question.limitedTo(wider(question.limits(), new Random(seed)));
      assertThat(cost(wider)).as("seed %d", seed).isLessThanOrEqualTo(cost(question));
    }
  }

  @Test
  void otherNumbersForFactsAndStepsChangeNothingThatIsProven() {
    for (long seed = 0; seed < QUESTIONS; seed++) {
      CheapestPlanQuestion question = question(seed);
      assertThat(pair(renumbered(question, new Random(seed))))
          .as("seed %d", seed)
          .isEqualTo(pair(question));
    }
  }

  @Test
  void noStepOfAPlanCanBeLeftOut() {
    int steps = 0;
    for (long seed = 0; seed < QUESTIONS; seed++) {
      CheapestPlanQuestion question = question(seed);
      if (solve(question) instanceof Found found) {
        for (int step : found.plan().steps()) {
          assertThat(cost(withOnly(question, found.plan().steps(), step)))
              .as("seed %d without step %d of %s", seed, step, found.plan())
              .isEqualTo(NEVER);
          steps++;
        }
      }
    }
    assertThat(steps).as("steps left out").isGreaterThan(QUESTIONS / 4);
  }

  @Test
  void aLargeQuestionThatIsAnsweredByManyTasksIsProvenOnTheWholeGraph() {
    SeededCatalogue catalogue = SeededCatalogue.of(21, 300, 1500, 50);
    int excluded = 0;
    for (long seed = 0; seed < 12; seed++) {
      CheapestPlanQuestion question =
          catalogue.question(seed, 6, Budget.of(400_000_000L, Duration.ofMinutes(1)));
      CheapestPlanOutcome outcome = PlanningEngines.plain(0).cheapestPlan(question);
      assertThat(PlanChecker.violations(question, outcome)).as("seed %d", seed).isEmpty();
      assertThat(CertificateChecker.violations(question, outcome)).as("seed %d", seed).isEmpty();
      excluded += outcome instanceof Found found ? found.certificate().excluded().size() : 0;
    }
    assertThat(excluded).as("exclusions verified").isPositive();
  }

  private static CheapestPlanQuestion question(long seed) {
    return RandomQuestions.question(seed, 5 + (int) (seed % 9), 4 + (int) (seed % 8));
  }

  private static CheapestPlanOutcome solve(CheapestPlanQuestion question) {
    return PlanningEngines.plain(0).cheapestPlan(question);
  }

  private static long cost(CheapestPlanQuestion question) {
    return pair(question).getFirst();
  }

  /// What the best plan costs on both criteria; [#NEVER] where there is none.
  private static List<Long> pair(CheapestPlanQuestion question) {
    return switch (solve(question)) {
      case Found found -> {
        assertThat(found.secondOptimal()).isTrue();
        yield List.of(
            found.plan().total(question.first(), question.costs()),
            found.plan().total(question.second(), question.costs()));
      }
      case Unreachable unreachable -> List.of(NEVER, 0L);
      case BeyondLimits beyond -> List.of(NEVER, 1L);
      case CheapestPlanOutcome.Undecided undecided -> throw new AssertionError(undecided);
    };
  }

  private static Limits wider(Limits limits, Random random) {
    Limits wider = limits;
    for (Criterion criterion : Criterion.values()) {
      if (limits.of(criterion) != Limits.UNLIMITED) {
        wider = wider.with(criterion, limits.of(criterion) + random.nextInt(20));
      }
    }
    boolean bounded = limits.employments() < Integer.MAX_VALUE;
    return bounded ? wider.withEmployments(limits.employments() + random.nextInt(2)) : wider;
  }

  /// The question on the steps of a plan, without one of them.
  private static CheapestPlanQuestion withOnly(
      CheapestPlanQuestion question, List<Integer> steps, int without) {
    TableCosts costs = copy(question, question.graph(), identity(question.graph().actionCount()));
    for (int action = 0; action < question.graph().actionCount(); action++) {
      boolean kept = steps.contains(action) && action != without;
      if (!question.graph().isRule(action) && !kept) {
        costs.switchOff(action);
      }
    }
    return variant(question, question.graph(), costs, question.start(), question.goal());
  }

  private static CheapestPlanQuestion renumbered(CheapestPlanQuestion question, Random random) {
    LearningGraph graph = question.graph();
    int[] factOf = shuffled(graph.factCount(), random);
    int[] order = shuffled(graph.actionCount(), random);
    LearningGraphBuilder builder = new LearningGraphBuilder();
    Arrays.stream(factOf).forEach(fact -> builder.addFact());
    for (int action : order) {
      int[] needs = mapped(graph.preconditions().row(action), factOf);
      int[] gives = mapped(graph.effects().row(action), factOf);
      int added =
          graph.isRule(action) ? builder.addRule(needs, gives) : builder.addStep(needs, gives);
      assertThat(order[added]).isEqualTo(action);
    }
    LearningGraph other = builder.build();
    return variant(
        question,
        other,
        copy(question, other, order),
        question.start().stream().map(fact -> factOf[fact]).toList(),
        question.goal().stream().map(fact -> factOf[fact]).toList());
  }

  /// Costs where action `a` is action `origin[a]` of the question.
  private static TableCosts copy(CheapestPlanQuestion question, LearningGraph graph, int[] origin) {
    TableCosts costs = new TableCosts(graph);
    for (int action = 0; action < origin.length; action++) {
      for (Criterion criterion : Criterion.values()) {
        costs.set(criterion, action, question.costs().cost(criterion, origin[action]));
      }
      costs.setTieBreak(action, question.costs().tieBreak(origin[action]));
      costs.setEmployment(action, question.costs().employment(origin[action]));
      if (!question.costs().isAvailable(origin[action])) {
        costs.switchOff(action);
      }
    }
    return costs;
  }

  private static CheapestPlanQuestion variant(
      CheapestPlanQuestion question,
      LearningGraph graph,
      ActionCosts costs,
      List<Integer> start,
      List<Integer> goal) {
    return new CheapestPlanQuestion(
        graph,
        costs,
        start,
        goal,
        question.first(),
        question.second(),
        question.limits(),
        question.budget());
  }

  private static int[] shuffled(int size, Random random) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(numbers, random);
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] identity(int size) {
    return IntStream.range(0, size).toArray();
  }

  private static int[] mapped(int[] row, int[] to) {
    return Arrays.stream(row).map(value -> to[value]).toArray();
  }
}
