package nl.overstap.engine.search.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;
import org.jspecify.annotations.Nullable;

/// What the landmarks of one case leave of the prices of actions by one measure. Prices are asked
/// of the costs once, as cases mostly have the same; what a case changed is undone before the next.
final class Remains {
  private static final long UNASKED = Long.MIN_VALUE;
  private static final long UNAVAILABLE = -1;

  private final LearningGraph graph;
  private final Measure measure;

  /// Per action what is left of its price, the inner loops' one look.
  private final long[] left;

  private final IntList asked = new IntList();

  /// The landmarks that were paid, and what each is worth.
  private final List<int[]> paid = new ArrayList<>();

  private final List<Long> worth = new ArrayList<>();
  private final IntList leftOut = new IntList();
  private @Nullable ActionCosts costs;

  /// What a step costs.
  @FunctionalInterface
  interface Measure {
    long of(ActionCosts costs, int step);
  }

  Remains(LearningGraph graph, Measure measure) {
    this.graph = graph;
    this.measure = measure;
    this.left = new long[graph.actionCount()];
    Arrays.fill(left, UNASKED);
  }

  /// Nothing is paid of the prices by these costs.
  ///
  /// @param without steps that take no part
  void begin(ActionCosts by, BitSet without) {
    undo();
    if (!by.equals(costs)) {
      costs = by;
      for (int at = 0; at < asked.size(); at++) {
        left[asked.get(at)] = UNASKED;
      }
      asked.clear();
    }
    for (int step = without.nextSetBit(0); step >= 0; step = without.nextSetBit(step + 1)) {
      ask(step, by);
      left[step] = -2 - left[step];
      leftOut.add(step);
    }
  }

  /// What is left of the price of an action, below 0 if it takes no part; 0 for a rule.
  long of(int action) {
    long known = left[action];
    return known == UNASKED && costs != null ? ask(action, costs) : known;
  }

  /// Takes a landmark's worth from each of its steps.
  void pay(int[] landmark, long each) {
    for (int step : landmark) {
      left[step] = of(step) - each;
    }
    paid.add(landmark);
    worth.add(each);
  }

  private long ask(int action, ActionCosts of) {
    if (left[action] == UNASKED) {
      asked.add(action);
      left[action] = price(action, of);
    }
    return left[action];
  }

  private long price(int action, ActionCosts of) {
    if (!of.isAvailable(action)) {
      return UNAVAILABLE;
    }
    return graph.isRule(action) ? 0 : measure.of(of, action);
  }

  private void undo() {
    for (int payment = 0; payment < paid.size(); payment++) {
      for (int step : paid.get(payment)) {
        left[step] += worth.get(payment);
      }
    }
    paid.clear();
    worth.clear();
    for (int at = 0; at < leftOut.size(); at++) {
      left[leftOut.get(at)] = -2 - left[leftOut.get(at)];
    }
    leftOut.clear();
  }
}
