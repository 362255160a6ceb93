package nl.overstap.engine;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// Seeded small questions in which what is quick is dear, so that many plans are a trade-off. Some
/// goals can be met together, some steps need another first, some cost nothing on a criterion.
final class TradeOffs {
  private static final int HELPERS = 2;
  private static final int SPREAD = 12;

  private TradeOffs() {}

  static CheapestPlanQuestion question(long seed, int goals, int steps) {
    Random random = new Random(seed);
    LearningGraphBuilder builder = new LearningGraphBuilder();
    for (int fact = 0; fact < goals + HELPERS; fact++) {
      builder.addFact();
    }
    for (int step = 0; step < steps; step++) {
      int[] needs = random.nextInt(4) == 0 ? new int[] {goals} : new int[0];
      int[] gives = random.ints(1 + random.nextInt(2), 0, goals).toArray();
      if (step < HELPERS) {
        needs = new int[0];
        gives = new int[] {goals, random.nextInt(goals)};
      }
      builder.addStep(needs, gives);
    }
    LearningGraph graph = builder.build();
    Limits limits = random.nextInt(3) == 0 ? Limits.NONE.with(Criterion.STEPS, 3) : Limits.NONE;
    return new CheapestPlanQuestion(
        graph,
        costs(random, graph),
        List.of(),
        IntStream.range(0, goals).boxed().toList(),
        Criterion.DURATION,
        Criterion.COST,
        limits,
        Budget.of(200_000_000, Duration.ofSeconds(60)));
  }

  private static TableCosts costs(Random random, LearningGraph graph) {
    TableCosts costs = new TableCosts(graph);
    for (int step = 0; step < graph.actionCount(); step++) {
      int weeks = random.nextInt(SPREAD);
      costs.set(Criterion.DURATION, step, weeks);
      costs.set(Criterion.COST, step, 5L * (SPREAD - 1 - weeks + random.nextInt(1 + weeks / 2)));
      costs.set(Criterion.HOURS, step, random.nextInt(4));
      if (random.nextInt(6) == 0) {
        costs.setEmployment(step, random.nextInt(2));
      }
    }
    return costs;
  }
}
