package nl.overstap.engine.search.reach;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntToLongFunction;
import nl.overstap.engine.api.FactDistances;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.LongHeap;

/// How far every fact lies from a start at least, when of what a step needs only the furthest
/// counts: the max heuristic (Bonet and Geffner 2001). One pass for all goals, O(size of the graph
/// x log facts). A pass that is told to stop leaves lower bounds too.
final class Distances {
  /// The distance of what can never hold.
  static final long NEVER = Long.MAX_VALUE / 4;

  private final LearningGraph graph;
  private final ActionCosts costs;
  private final IntToLongFunction price;
  private final long[] distance;
  private final int[] missing;
  private final LongHeap heap = new LongHeap(1024);

  private Distances(LearningGraph graph, ActionCosts costs, IntToLongFunction price) {
    this.graph = graph;
    this.costs = costs;
    this.price = price;
    this.distance = new long[graph.factCount()];
    this.missing = new int[graph.actionCount()];
  }

  /// The distances by a price per step; rules are free.
  static Distances from(
      Collection<Integer> start,
      LearningGraph graph,
      ActionCosts costs,
      IntToLongFunction price,
      WorkMeter meter) {
    Distances distances = new Distances(graph, costs, price);
    if (distances.begin(start, meter)) {
      distances.settleAll(meter);
    } else {
      distances.stopAt(0);
    }
    return distances;
  }

  long of(int fact) {
    return distance[fact];
  }

  FactDistances toProof() {
    return new FactDistances(distance);
  }

  /// False when it was told to stop.
  private boolean begin(Collection<Integer> start, WorkMeter meter) {
    Arrays.fill(distance, NEVER);
    for (int fact : start) {
      distance[fact] = 0;
      heap.add(0, fact);
    }
    for (int action = 0; action < missing.length; action++) {
      missing[action] = graph.preconditions().size(action);
      if (missing[action] == 0) {
        take(action, 0);
      }
      if (action % AT_ONCE == AT_ONCE - 1 && meter.spend(AT_ONCE)) {
        return false;
      }
    }
    meter.spend(missing.length % AT_ONCE + graph.factCount());
    return true;
  }

  private static final int AT_ONCE = 4_000;

  private void settleAll(WorkMeter meter) {
    while (!heap.isEmpty()) {
      long key = heap.peekKey();
      int fact = heap.poll();
      if (key == distance[fact] && meter.spend(settle(fact, key))) {
        stopAt(key);
        return;
      }
    }
  }

  /// What was not settled yet lies no nearer than what was settled last.
  private void stopAt(long frontier) {
    for (int fact = 0; fact < distance.length; fact++) {
      distance[fact] = Math.min(distance[fact], frontier);
    }
  }

  private long settle(int fact, long key) {
    IntRows consumers = graph.consumers();
    for (int at = consumers.start(fact); at < consumers.end(fact); at++) {
      int action = consumers.at(at);
      if (--missing[action] == 0) {
        take(action, key);
      }
    }
    return 1L + consumers.size(fact);
  }

  private void take(int action, long furthest) {
    if (!costs.isAvailable(action)) {
      return;
    }
    long reached = furthest;
    if (!graph.isRule(action)) {
      reached = Math.min(NEVER - 1, furthest + Math.min(NEVER, price.applyAsLong(action)));
    }
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      int fact = gives.at(at);
      if (reached < distance[fact]) {
        distance[fact] = reached;
        heap.add(reached, fact);
      }
    }
  }
}
