package nl.overstap.engine.search.reach;

import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.LearningGraph;
import org.jspecify.annotations.Nullable;

/// What actions cost by one measure, each asked of the costs once: cases mostly have the same
/// costs. Memory in proportion to the graph.
final class Prices {
  /// The price of what takes no part.
  static final long UNAVAILABLE = -1;

  private final LearningGraph graph;
  private final Measure measure;
  private final long[] price;
  private final int[] askedIn;
  private int period;
  private @Nullable ActionCosts costs;

  /// What a step costs.
  @FunctionalInterface
  interface Measure {
    long of(ActionCosts costs, int step);
  }

  Prices(LearningGraph graph, Measure measure) {
    this.graph = graph;
    this.measure = measure;
    this.price = new long[graph.actionCount()];
    this.askedIn = new int[graph.actionCount()];
  }

  /// From now on by these costs; the same ones as before cost nothing.
  void by(ActionCosts of) {
    if (costs != of) {
      costs = of;
      period++;
    }
  }

  /// The price of an action, 0 for a rule.
  long of(int action) {
    if (askedIn[action] != period && costs != null) {
      askedIn[action] = period;
      price[action] = ask(costs, action);
    }
    return price[action];
  }

  private long ask(ActionCosts of, int action) {
    if (!of.isAvailable(action)) {
      return UNAVAILABLE;
    }
    return graph.isRule(action) ? 0 : measure.of(of, action);
  }
}
