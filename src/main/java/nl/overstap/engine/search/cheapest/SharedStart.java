package nl.overstap.engine.search.cheapest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;

/// What all questions from one start with the same costs have in common, whatever their goal. All
/// of it follows from graph, costs and start, so an answer does not depend on what was asked
/// before.
final class SharedStart {
  final LearningGraph graph;
  final ActionCosts costs;

  /// Facts that hold before any step.
  final boolean[] held;

  private final Marks marks;
  private final Lineage lineage;
  private final Map<Criterion, Map<Criterion, FirstPlan>> reach = new EnumMap<>(Criterion.class);

  SharedStart(LearningGraph graph, ActionCosts costs, List<Integer> start, WorkMeter meter) {
    this.graph = graph;
    this.costs = costs;
    this.held = new Closure(graph, costs).rulesFrom(start, meter);
    this.marks = new Marks(graph);
    this.lineage = new Lineage(graph, costs, held);
  }

  /// True if [#reach] would answer without work.
  boolean knowsReach(Request request) {
    Map<Criterion, FirstPlan> known = reach.getOrDefault(request.first, Map.of());
    return known.containsKey(request.second);
  }

  /// What can be reached by all available steps, computed when first asked for; use only what is
  /// complete.
  FirstPlan reach(Request request, WorkMeter meter) {
    FirstPlan known =
        reach
            .computeIfAbsent(request.first, first -> new EnumMap<>(Criterion.class))
            .computeIfAbsent(request.second, second -> new FirstPlan(this, request));
    known.compute(costs::isAvailable, meter);
    return known;
  }

  Lineage lineage() {
    return lineage;
  }

  /// Workspace of one task at a time; whoever uses it leaves it wiped.
  Marks marks() {
    return marks;
  }

  /// Per fact its number among those wanted, and its row among those that imply one; [#NONE] where
  /// it has none. And what was met before.
  static final class Marks {
    static final int NONE = -1;

    final int[] number;
    final int[] near;
    final boolean[] dead;
    final boolean[] seen;
    final boolean[] met;

    private Marks(LearningGraph graph) {
      this.number = new int[graph.factCount()];
      this.near = new int[graph.factCount()];
      this.dead = new boolean[graph.factCount()];
      this.seen = new boolean[graph.actionCount()];
      this.met = new boolean[graph.actionCount()];
      Arrays.fill(number, NONE);
      Arrays.fill(near, NONE);
    }
  }
}
