package nl.overstap.bench.rival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.LongHeap;

/// For every action the price of doing it with all it asks first, each precondition by its own
/// cheapest way: the additive heuristic (Bonet and Geffner 2001).
final class Chains {
  private static final long NEVER = Long.MAX_VALUE / 4;

  private final CheapestPlanQuestion question;
  private final LearningGraph graph;
  private final long[] price;
  private final int[] supporter;
  private final long[] total;
  private final int[] missing;
  private final LongHeap heap = new LongHeap(64);

  Chains(CheapestPlanQuestion question, BitSet held) {
    this.question = question;
    this.graph = question.graph();
    this.price = new long[graph.factCount()];
    this.supporter = new int[graph.factCount()];
    this.total = new long[graph.actionCount()];
    this.missing = new int[graph.actionCount()];
    Arrays.fill(price, NEVER);
    Arrays.fill(supporter, -1);
    for (int action = 0; action < total.length; action++) {
      missing[action] = graph.preconditions().size(action);
      total[action] = question.costs().cost(question.first(), action);
      if (missing[action] == 0) {
        give(action);
      }
    }
    held.stream().forEach(fact -> improve(fact, 0, -1));
    spread();
  }

  boolean canReach(int action) {
    return missing[action] == 0 && question.costs().isAvailable(action);
  }

  /// The step and all it asks first, what they share counted each time.
  long total(int action) {
    return total[action];
  }

  /// Adds a step and all it asks first.
  void collect(int action, Set<Integer> plan) {
    List<Integer> queue = new ArrayList<>(List.of(action));
    BitSet seen = new BitSet();
    for (int at = 0; at < queue.size(); at++) {
      int taken = queue.get(at);
      if (!graph.isRule(taken)) {
        plan.add(taken);
      }
      for (int need : graph.preconditions().row(taken)) {
        if (supporter[need] >= 0 && !seen.get(supporter[need])) {
          seen.set(supporter[need]);
          queue.add(supporter[need]);
        }
      }
    }
  }

  private void spread() {
    BitSet settled = new BitSet();
    while (!heap.isEmpty()) {
      int fact = heap.poll();
      if (!settled.get(fact)) {
        settled.set(fact);
        for (int action : graph.consumers().row(fact)) {
          total[action] += price[fact];
          if (--missing[action] == 0) {
            give(action);
          }
        }
      }
    }
  }

  private void give(int action) {
    if (question.costs().isAvailable(action)) {
      for (int fact : graph.effects().row(action)) {
        improve(fact, total[action], action);
      }
    }
  }

  private void improve(int fact, long value, int by) {
    if (value < price[fact]) {
      price[fact] = value;
      supporter[fact] = by;
      heap.add(value, fact);
    }
  }
}
