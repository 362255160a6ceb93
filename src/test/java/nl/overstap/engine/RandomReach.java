package nl.overstap.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.WithoutSteps;

/// Seeded reach questions on the graphs of [RandomQuestions]: from one start to many goals, from
/// many starts to one goal, or anything to anything; the costs of a case are those of all, or
/// dearer here and there with some actions left out.
final class RandomReach {
  /// What the cases of a question share.
  enum Shape {
    ONE_START,
    ONE_GOAL,
    ANY
  }

  private RandomReach() {}

  static ReachQuestion question(long seed, Shape shape, int facts, int steps, Budget budget) {
    CheapestPlanQuestion base = RandomQuestions.question(seed, facts, steps);
    Random random = new Random(seed + 1_000_003);
    List<Case> cases = new ArrayList<>();
    for (int at = 0; at < 6; at++) {
      List<Integer> start =
          shape == Shape.ONE_START ? base.start() : some(random, facts, random.nextInt(3));
      List<Integer> goal =
          shape == Shape.ONE_GOAL ? base.goal() : some(random, facts, random.nextInt(4));
      cases.add(new Case(start, goal, costs(random, base.graph(), base.costs())));
    }
    return new ReachQuestion(
        base.graph(), base.costs(), cases, base.first(), base.second(), base.limits(), budget);
  }

  private static ActionCosts costs(Random random, LearningGraph graph, ActionCosts base) {
    return switch (random.nextInt(3)) {
      case 0 -> base;
      case 1 -> dearer(random, graph, base);
      default -> new WithoutSteps(base, steps(random, graph));
    };
  }

  private static BitSet steps(Random random, LearningGraph graph) {
    BitSet without = new BitSet();
    for (int action = 0; action < graph.actionCount(); action++) {
      without.set(action, !graph.isRule(action) && random.nextInt(5) == 0);
    }
    return without;
  }

  private static List<Integer> some(Random random, int below, int size) {
    return random.ints(size, 0, below).boxed().toList();
  }

  private static TableCosts dearer(Random random, LearningGraph graph, ActionCosts base) {
    TableCosts costs = new TableCosts(graph);
    boolean alsoDearer = random.nextBoolean();
    for (int action = 0; action < graph.actionCount(); action++) {
      if (!base.isAvailable(action) || random.nextInt(8) == 0) {
        costs.switchOff(action);
      }
      int more = alsoDearer && !graph.isRule(action) && random.nextInt(4) == 0 ? 3 : 0;
      for (Criterion criterion : Criterion.values()) {
        long extra = criterion == Criterion.STEPS ? 0 : more;
        costs.set(criterion, action, base.cost(criterion, action) + extra);
      }
      costs.setTieBreak(action, base.tieBreak(action));
      costs.setEmployment(action, base.employment(action));
    }
    return costs;
  }
}
