package nl.overstap.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// A seeded graph that looks like a catalogue: skills at four levels with rules downwards, in
/// fields; steps that teach one to four skills of a field and ask zero to two at a lower level,
/// sometimes one of another field.
record SeededCatalogue(LearningGraph graph, TableCosts costs, int skills, int fieldSize) {
  private static final int LEVELS = 4;

  static SeededCatalogue of(long seed, int skills, int steps, int fieldSize) {
    Random random = new Random(seed);
    LearningGraphBuilder builder = new LearningGraphBuilder();
    for (int fact = 0; fact < skills * LEVELS; fact++) {
      builder.addFact();
      if (fact % LEVELS > 0) {
        builder.addRule(new int[] {fact}, new int[] {fact - 1});
      }
    }
    BitSet isStep = new BitSet();
    for (int step = 0; step < steps; step++) {
      int field = random.nextInt(skills / fieldSize);
      int level = Math.min(LEVELS - 1, random.nextInt(3) + random.nextInt(2));
      int[] gives = new int[1 + random.nextInt(4)];
      Arrays.setAll(gives, at -> fact(skill(random, field, fieldSize), level));
      int[] needs = new int[level == 0 ? random.nextInt(2) : 1 + random.nextInt(2)];
      Arrays.setAll(
          needs,
          at -> {
            int from = random.nextInt(10) == 0 ? random.nextInt(skills / fieldSize) : field;
            int asked = level == 0 ? 0 : random.nextInt(level);
            return fact(skill(random, from, fieldSize), asked);
          });
      isStep.set(builder.addStep(needs, gives));
    }
    LearningGraph graph = builder.build();
    TableCosts costs = new TableCosts(graph);
    for (int step = isStep.nextSetBit(0); step >= 0; step = isStep.nextSetBit(step + 1)) {
      int weeks = 1 + random.nextInt(12);
      costs.set(Criterion.DURATION, step, 10L * weeks * graph.effects().size(step) / 2 + 5);
      costs.set(Criterion.COST, step, 5000L * (1 + random.nextInt(40)));
      costs.set(Criterion.HOURS, step, 8L * weeks);
    }
    return new SeededCatalogue(graph, costs, skills, fieldSize);
  }

  private static int skill(Random random, int field, int fieldSize) {
    return field * fieldSize + random.nextInt(fieldSize);
  }

  private static int fact(int skill, int level) {
    return skill * LEVELS + level;
  }

  /// Somebody with some skills of a field who wants a functie that asks for others of it.
  CheapestPlanQuestion question(long seed, int wanted, Budget budget) {
    Random random = new Random(seed);
    int field = random.nextInt(skills / fieldSize);
    List<Integer> start =
        random
            .ints(fieldSize / 4)
            .mapToObj(any -> fact(skill(random, field, fieldSize), 0))
            .toList();
    List<Integer> goal =
        random.ints(wanted).mapToObj(any -> fact(skill(random, field, fieldSize), 1)).toList();
    return new CheapestPlanQuestion(
        graph, costs, start, goal, Criterion.DURATION, Criterion.COST, Limits.NONE, budget);
  }

  /// Somebody with half of the skills of a field, and functies that ask for so many skills each:
  /// one in ten in that field, the others anywhere.
  ReachQuestion reach(long seed, int functies, int wanted, long mostTenths, Budget budget) {
    Random random = new Random(seed);
    int field = random.nextInt(skills / fieldSize);
    List<Integer> start =
        random
            .ints(fieldSize / 2)
            .mapToObj(any -> fact(skill(random, field, fieldSize), 1))
            .toList();
    List<ReachQuestion.Case> cases = new ArrayList<>();
    for (int functie = 0; functie < functies; functie++) {
      int its = random.nextInt(10) > 0 ? random.nextInt(skills / fieldSize) : field;
      List<Integer> goal =
          random
              .ints(wanted / 2 + random.nextInt(wanted))
              .mapToObj(any -> fact(skill(random, its, fieldSize), random.nextInt(2)))
              .toList();
      cases.add(new ReachQuestion.Case(start, goal, costs));
    }
    return new ReachQuestion(
        graph,
        costs,
        cases,
        Criterion.DURATION,
        Criterion.COST,
        Limits.NONE.with(Criterion.DURATION, mostTenths),
        budget);
  }
}
