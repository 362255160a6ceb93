package nl.overstap.engine.check;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntPredicate;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;

/// Which facts hold after which steps: the meaning of a graph, written as plainly as can be.
final class Facts {
  private final LearningGraph graph;
  private final ActionCosts costs;

  Facts(LearningGraph graph, ActionCosts costs) {
    this.graph = graph;
    this.costs = costs;
  }

  /// The facts and what follows from them by available rules alone.
  BitSet rules(Iterable<Integer> start) {
    return closure(start, step -> false);
  }

  /// Takes a step: adds what it gives and what follows from that by available rules to what holds,
  /// which was closed under the rules.
  void take(int step, BitSet held) {
    Deque<Integer> queue = new ArrayDeque<>();
    give(step, held, queue);
    close(held, queue, action -> false);
  }

  /// All that can be reached by available rules and by the available steps that may be taken.
  BitSet closure(Iterable<Integer> start, IntPredicate mayTake) {
    BitSet held = new BitSet(graph.factCount());
    Deque<Integer> queue = new ArrayDeque<>();
    start.forEach(fact -> hold(fact, held, queue));
    for (int action : graph.unconditional().row(0)) {
      if (takes(action, mayTake)) {
        give(action, held, queue);
      }
    }
    close(held, queue, mayTake);
    return held;
  }

  private void close(BitSet held, Deque<Integer> queue, IntPredicate mayTake) {
    while (!queue.isEmpty()) {
      for (int action : graph.consumers().row(queue.pop())) {
        if (takes(action, mayTake) && isPossible(action, held)) {
          give(action, held, queue);
        }
      }
    }
  }

  private boolean takes(int action, IntPredicate mayTake) {
    return (graph.isRule(action) || mayTake.test(action)) && costs.isAvailable(action);
  }

  /// True if all that an action needs holds.
  boolean isPossible(int action, BitSet held) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(action); at < needs.end(action); at++) {
      if (!held.get(needs.at(at))) {
        return false;
      }
    }
    return true;
  }

  private void give(int action, BitSet held, Deque<Integer> queue) {
    for (int fact : graph.effects().row(action)) {
      hold(fact, held, queue);
    }
  }

  private static void hold(int fact, BitSet held, Deque<Integer> queue) {
    if (!held.get(fact)) {
      held.set(fact);
      queue.push(fact);
    }
  }
}
