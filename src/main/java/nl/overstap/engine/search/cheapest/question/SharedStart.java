package nl.overstap.engine.search.cheapest.question;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;

/// What all questions from one start with the same costs have in common, whatever their goal. All
/// of it follows from graph, costs and start, so an answer does not depend on what was asked
/// before.
public final class SharedStart {
  public final LearningGraph graph;
  public final ActionCosts costs;

  /// Facts that hold before any step.
  public final boolean[] held;

  private final Marks marks;
  private final Lineage lineage;
  private final Map<Criterion, Map<Criterion, FirstPlan>> reach = new EnumMap<>(Criterion.class);

  public SharedStart(LearningGraph graph, ActionCosts costs, List<Integer> start, WorkMeter meter) {
    this.graph = graph;
    this.costs = costs;
    this.held = new Closure(graph, costs).rulesFrom(start, meter);
    this.marks = new Marks(graph);
    this.lineage = new Lineage(graph, costs, held);
  }

  /// True if [#reach] would answer without work.
  public boolean knowsReach(Request request) {
    Map<Criterion, FirstPlan> known = reach.getOrDefault(request.first, Map.of());
    return known.containsKey(request.second);
  }

  /// What can be reached by all available steps, computed when first asked for; use only what is
  /// complete.
  public FirstPlan reach(Request request, WorkMeter meter) {
    FirstPlan known =
        reach
            .computeIfAbsent(request.first, first -> new EnumMap<>(Criterion.class))
            .computeIfAbsent(request.second, second -> new FirstPlan(this, request));
    known.compute(costs::isAvailable, meter);
    return known;
  }

  public Lineage lineage() {
    return lineage;
  }

  /// Workspace of one task at a time; whoever uses it leaves it wiped.
  public Marks marks() {
    return marks;
  }

  /// Per fact its number among those wanted, and its row among those that imply one; [#NONE] where
  /// it has none. And what was met before.
  public static final class Marks {
    public static final int NONE = -1;

    public final int[] number;
    public final int[] near;
    public final boolean[] dead;
    public final boolean[] seen;
    public final boolean[] met;

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
