package nl.overstap.engine.search.cheapest;

import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;
import nl.overstap.engine.util.LongHeap;

/// One pass over the whole graph with the additive heuristic (Bonet and Geffner 2001): which facts
/// can be reached at all, and by which actions each is reached cheaply when shared steps are
/// counted double. The supporters make a first plan. O(size of the graph x log facts).
final class FirstPlan {
  private final Request request;
  private final LearningGraph graph;
  private final boolean[] allowed;
  private final long[] value;
  private final long[] sum;
  private final int[] missing;
  private final int[] supporter;
  private final LongHeap heap = new LongHeap(1024);

  FirstPlan(Request request, boolean[] allowed) {
    this.request = request;
    this.graph = request.graph;
    this.allowed = allowed;
    this.value = new long[graph.factCount()];
    this.sum = new long[graph.actionCount()];
    this.missing = new int[graph.actionCount()];
    this.supporter = new int[graph.factCount()];
  }

  /// Computes all values; false if told to stop.
  boolean compute(WorkMeter meter) {
    Arrays.fill(value, Amounts.INFINITE);
    for (int action = 0; action < missing.length; action++) {
      missing[action] = graph.preconditions().size(action);
      if (missing[action] == 0) {
        take(action);
      }
    }
    for (int fact = 0; fact < value.length; fact++) {
      if (request.held[fact]) {
        value[fact] = 0;
        heap.add(0, fact);
      }
    }
    meter.spend(missing.length + value.length);
    while (!heap.isEmpty()) {
      long key = heap.peekKey();
      int fact = heap.poll();
      if (key == value[fact] && meter.spend(settle(fact))) {
        return false;
      }
    }
    return true;
  }

  private long settle(int fact) {
    IntRows consumers = graph.consumers();
    for (int at = consumers.start(fact); at < consumers.end(fact); at++) {
      int action = consumers.at(at);
      sum[action] = Amounts.plus(sum[action], value[fact]);
      if (--missing[action] == 0) {
        take(action);
      }
    }
    return 1L + consumers.size(fact);
  }

  private void take(int action) {
    if (!allowed[action]) {
      return;
    }
    long reached = Amounts.plus(sum[action], graph.isRule(action) ? 0 : weight(action));
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      int fact = gives.at(at);
      if (!request.held[fact] && reached < value[fact]) {
        value[fact] = reached;
        supporter[fact] = action;
        heap.add(reached, fact);
      }
    }
  }

  /// Only a guide: the first criterion, then a little of the second.
  private long weight(int step) {
    long first = Math.min(MOST, request.costs.cost(request.question.first(), step));
    long second = Math.min(MOST, request.costs.cost(request.question.second(), step));
    return first * 1024 + second + 1;
  }

  private static final long MOST = 1L << 36;

  boolean isReached(int fact) {
    return value[fact] < Amounts.INFINITE;
  }

  /// True if all preconditions can be reached.
  boolean isApplicable(int action) {
    return missing[action] == 0;
  }

  /// Steps that together reach the goals, by following the supporters back; goals must be reached.
  int[] extract(List<Integer> goals) {
    boolean[] seen = new boolean[value.length];
    boolean[] taken = new boolean[missing.length];
    IntList queue = new IntList();
    IntList steps = new IntList();
    goals.forEach(goal -> visit(goal, seen, queue));
    while (!queue.isEmpty()) {
      int action = supporter[queue.removeLast()];
      if (!taken[action]) {
        taken[action] = true;
        if (!graph.isRule(action)) {
          steps.add(action);
        }
        IntRows needs = graph.preconditions();
        for (int at = needs.start(action); at < needs.end(action); at++) {
          visit(needs.at(at), seen, queue);
        }
      }
    }
    return steps.toArray();
  }

  private void visit(int fact, boolean[] seen, IntList queue) {
    if (!seen[fact] && !request.held[fact]) {
      seen[fact] = true;
      queue.add(fact);
    }
  }
}
