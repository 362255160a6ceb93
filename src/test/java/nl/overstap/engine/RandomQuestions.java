package nl.overstap.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// Seeded questions of a given size with everything that a question can have: rules with one or
/// more preconditions, cycles, actions that are switched off, steps that cost nothing on a
/// criterion, employments and limits.
final class RandomQuestions {
  private static final List<Criterion> CRITERIA = List.of(Criterion.values());

  private RandomQuestions() {}

  static CheapestPlanQuestion question(long seed, int facts, int steps) {
    Random random = new Random(seed);
    LearningGraph graph = graph(random, facts, steps);
    TableCosts costs = costs(random, graph);
    List<Integer> start = facts(random, facts, random.nextInt(3));
    List<Integer> goal = facts(random, facts, 1 + random.nextInt(4));
    int one = random.nextInt(4);
    Criterion first = CRITERIA.get(one);
    Criterion second = CRITERIA.get((one + 1 + random.nextInt(3)) % 4);
    Budget budget = Budget.of(200_000_000, Duration.ofSeconds(60));
    return new CheapestPlanQuestion(
        graph, costs, start, goal, first, second, limits(random, steps), budget);
  }

  private static LearningGraph graph(Random random, int factCount, int steps) {
    LearningGraphBuilder builder = new LearningGraphBuilder();
    for (int fact = 0; fact < factCount; fact++) {
      builder.addFact();
    }
    for (int step = 0; step < steps; step++) {
      builder.addStep(
          some(random, factCount, random.nextInt(3)),
          some(random, factCount, 1 + random.nextInt(3)));
      if (random.nextInt(2) == 0) {
        builder.addRule(
            some(random, factCount, random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(2)),
            some(random, factCount, 1));
      }
    }
    return builder.build();
  }

  private static TableCosts costs(Random random, LearningGraph graph) {
    TableCosts costs = new TableCosts(graph);
    int spread = List.of(1, 3, 10, 1000).get(random.nextInt(4));
    for (int action = 0; action < graph.actionCount(); action++) {
      if (random.nextInt(12) == 0) {
        costs.switchOff(action);
      }
      if (!graph.isRule(action)) {
        costs.set(Criterion.DURATION, action, random.nextInt(spread + 1));
        costs.set(Criterion.COST, action, random.nextInt(spread + 1) * 5L);
        costs.set(Criterion.HOURS, action, random.nextInt(40));
        costs.setTieBreak(action, 1 + random.nextInt(99));
        if (random.nextInt(3) == 0) {
          costs.setEmployment(action, random.nextInt(4));
        }
      }
    }
    return costs;
  }

  private static Limits limits(Random random, int steps) {
    Limits limits = Limits.NONE;
    for (Criterion criterion : Criterion.values()) {
      if (random.nextInt(5) == 0) {
        long bound =
            criterion == Criterion.STEPS ? random.nextInt(5) : random.nextInt(30 * steps / 4);
        limits = limits.with(criterion, bound);
      }
    }
    return random.nextInt(4) == 0 ? limits.withEmployments(random.nextInt(3)) : limits;
  }

  private static List<Integer> facts(Random random, int factCount, int size) {
    List<Integer> facts = new ArrayList<>();
    for (int fact : some(random, factCount, size)) {
      facts.add(fact);
    }
    return facts;
  }

  private static int[] some(Random random, int below, int size) {
    return random.ints(size, 0, below).toArray();
  }
}
