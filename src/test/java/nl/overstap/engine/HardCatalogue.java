package nl.overstap.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// Small catalogues on which a search could go on for hours and gather more and more, each in
/// another way.
enum HardCatalogue {
  /// Two hundred goals, two thousand steps that each give a tenth of them: large landmarks, weak
  /// bounds.
  COVER {
    @Override
    void draw(LearningGraphBuilder builder, Random random) {
      addFacts(builder, 200);
      for (int step = 0; step < 2_000; step++) {
        builder.addStep(nothing(), random.ints(20, 0, 200).distinct().toArray());
      }
    }
  },

  /// Three hundred times three goals and three steps that each give two of them: a fractional plan
  /// takes half of each step, so there is a choice in each, and the branching goes deep.
  DEEP {
    @Override
    void draw(LearningGraphBuilder builder, Random random) {
      addFacts(builder, 900);
      for (int fact = 0; fact < 900; fact++) {
        int next = fact % 3 == 2 ? fact - 2 : fact + 1;
        builder.addStep(nothing(), new int[] {fact, next});
      }
    }
  },

  /// Chains of a thousand links, each to be had in several ways that also give links of others.
  CHAINS {
    @Override
    void draw(LearningGraphBuilder builder, Random random) {
      addFacts(builder, 2_000);
      for (int fact = 0; fact < 2_000; fact++) {
        int[] before = fact % 1_000 == 0 ? nothing() : new int[] {fact - 1};
        for (int way = 0; way < 3; way++) {
          builder.addStep(before, new int[] {fact, random.nextInt(2_000)});
        }
      }
    }
  },

  /// Everything follows from everything after it by rules, and all of it is asked: what follows
  /// from what is the square of the catalogue.
  RULES {
    @Override
    void draw(LearningGraphBuilder builder, Random random) {
      addFacts(builder, 6_000);
      for (int fact = 1; fact < 6_000; fact++) {
        builder.addRule(new int[] {fact}, new int[] {fact - 1});
      }
      for (int step = 0; step < 3_000; step++) {
        builder.addStep(
            new int[] {random.nextInt(3_000)}, new int[] {3_000 + random.nextInt(3_000)});
      }
      builder.addStep(nothing(), new int[] {3_500});
    }
  };

  private static int[] nothing() {
    return new int[0];
  }

  private static final int FUNCTIES = 20;

  private final LearningGraph graph;
  private final TableCosts costs;

  HardCatalogue() {
    Random random = new Random(ordinal() + 1L);
    LearningGraphBuilder builder = new LearningGraphBuilder();
    draw(builder, random);
    this.graph = builder.build();
    this.costs = new TableCosts(graph);
    for (int action = 0; action < graph.actionCount(); action++) {
      if (!graph.isRule(action)) {
        costs.set(Criterion.DURATION, action, 100 + random.nextInt(20));
        costs.set(Criterion.COST, action, 1_000 + random.nextInt(9_000));
      }
    }
  }

  abstract void draw(LearningGraphBuilder builder, Random random);

  private static void addFacts(LearningGraphBuilder builder, int count) {
    IntStream.range(0, count).forEach(any -> builder.addFact());
  }

  /// All facts are asked.
  CheapestPlanQuestion question(Budget budget) {
    return question(IntStream.range(0, graph.factCount()).boxed().toList(), budget);
  }

  private CheapestPlanQuestion question(List<Integer> goal, Budget budget) {
    return new CheapestPlanQuestion(
        graph, costs, List.of(), goal, Criterion.DURATION, Criterion.COST, Limits.NONE, budget);
  }

  /// Functies that each ask half of the facts.
  ReachQuestion reach(Budget budget) {
    Random random = new Random(7);
    List<ReachQuestion.Case> cases =
        IntStream.range(0, FUNCTIES)
            .mapToObj(any -> random.ints(graph.factCount() / 2, 0, graph.factCount()).toArray())
            .map(goal -> Arrays.stream(goal).distinct().boxed().toList())
            .map(goal -> new ReachQuestion.Case(List.of(), goal, costs))
            .toList();
    return new ReachQuestion(
        graph, costs, cases, Criterion.DURATION, Criterion.COST, Limits.NONE, budget);
  }
}
