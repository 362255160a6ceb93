package nl.overstap.engine.check;

import java.util.Arrays;
import java.util.BitSet;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;

/// What holds in the end where a set of steps may be taken, with all available rules. Asked for
/// every landmark of a certificate, so without boxing, unlike [Facts].
final class Spread {
  private final LearningGraph graph;
  private final BitSet start;
  private final BitSet rules = new BitSet();

  /// @param start closed under the rules
  Spread(CheapestPlanQuestion question, BitSet start) {
    this.graph = question.graph();
    this.start = start;
    ActionCosts costs = question.costs();
    for (int action = 0; action < graph.actionCount(); action++) {
      rules.set(action, graph.isRule(action) && costs.isAvailable(action));
    }
  }

  /// The facts that hold in the end.
  BitSet by(BitSet steps) {
    BitSet may = (BitSet) steps.clone();
    may.or(rules);
    BitSet held = (BitSet) start.clone();
    IntStack queue = new IntStack();
    start.stream().forEach(queue::push);
    for (int action : graph.unconditional().row(0)) {
      if (may.get(action)) {
        give(action, held, queue);
      }
    }
    IntRows consumers = graph.consumers();
    while (!queue.isEmpty()) {
      int fact = queue.pop();
      for (int at = consumers.start(fact); at < consumers.end(fact); at++) {
        int action = consumers.at(at);
        if (may.get(action) && isPossible(action, held)) {
          give(action, held, queue);
        }
      }
    }
    return held;
  }

  private boolean isPossible(int action, BitSet held) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      if (!held.get(needs.at(at))) {
        return false;
      }
    }
    return true;
  }

  private void give(int action, BitSet held, IntStack queue) {
    IntRows effects = graph.effects();
    for (int at = effects.start(action); at < effects.end(action); at++) {
      hold(effects.at(at), held, queue);
    }
  }

  private static void hold(int fact, BitSet held, IntStack queue) {
    if (!held.get(fact)) {
      held.set(fact);
      queue.push(fact);
    }
  }

  /// Facts whose consequences are still to be seen. The search has one like it, which this package
  /// is not to know.
  private static final class IntStack {
    private int[] values = new int[64];
    private int size;

    void push(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    int pop() {
      return values[--size];
    }

    boolean isEmpty() {
      return size == 0;
    }
  }
}
