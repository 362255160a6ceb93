package nl.overstap.engine.search.cheapest.question;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;
import nl.overstap.engine.util.LongHeap;

/// One pass over the whole graph with the additive heuristic (Bonet and Geffner 2001): which facts
/// can be reached at all, and by which actions each is reached cheaply when shared steps are
/// counted double. The supporters make a first plan. O(size of the graph x log facts).
public final class FirstPlan {
  private final LearningGraph graph;
  private final boolean[] held;
  private final ActionCosts costs;
  private final Criterion first;
  private final Criterion second;
  private final long[] value;
  private final long[] sum;
  private final int[] missing;
  private final int[] supporter;
  private final LongHeap heap = new LongHeap(1024);

  private IntPredicate allowed = action -> true;

  /// How many actions were looked at before the first fact.
  private int begun;

  private boolean complete;

  public FirstPlan(SharedStart start, Request request) {
    this.graph = start.graph;
    this.held = start.held;
    this.costs = start.costs;
    this.first = request.first;
    this.second = request.second;
    this.value = new long[graph.factCount()];
    this.sum = new long[graph.actionCount()];
    this.missing = new int[graph.actionCount()];
    this.supporter = new int[graph.factCount()];
  }

  /// True if all values are known.
  public boolean isComplete() {
    return complete;
  }

  /// Computes all values with the allowed actions; goes on where it was told to stop. A value is
  /// final once its fact was settled.
  public void compute(IntPredicate mayTake, WorkMeter meter) {
    if (begun == 0) {
      begin(mayTake, meter);
    }
    while (begun < missing.length) {
      if (meter.isStopped()) {
        return;
      }
      meter.spend(takeWhatNeedsNothing());
    }
    while (!heap.isEmpty()) {
      if (meter.isStopped()) {
        return;
      }
      long key = heap.peekKey();
      int fact = heap.poll();
      if (key == value[fact]) {
        meter.spend(settle(fact));
      }
    }
    complete = true;
  }

  private void begin(IntPredicate mayTake, WorkMeter meter) {
    allowed = mayTake;
    Arrays.fill(value, Amounts.INFINITE);
    for (int fact = 0; fact < value.length; fact++) {
      if (held[fact]) {
        value[fact] = 0;
        heap.add(0, fact);
      }
    }
    meter.spend(value.length);
  }

  /// Of the next actions; answers the work.
  private long takeWhatNeedsNothing() {
    int end = Math.min(missing.length, begun + AT_ONCE);
    for (; begun < end; begun++) {
      missing[begun] = graph.preconditions().size(begun);
      if (missing[begun] == 0) {
        take(begun);
      }
    }
    return AT_ONCE;
  }

  private static final int AT_ONCE = 4_000;

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
    if (!allowed.test(action)) {
      return;
    }
    long reached = Amounts.plus(sum[action], graph.isRule(action) ? 0 : weight(action));
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      int fact = gives.at(at);
      if (!held[fact] && reached < value[fact]) {
        value[fact] = reached;
        supporter[fact] = action;
        heap.add(reached, fact);
      }
    }
  }

  /// Only a guide: the first criterion, then a little of the second.
  private long weight(int step) {
    long one = Math.min(MOST, costs.cost(first, step));
    long other = Math.min(MOST, costs.cost(second, step));
    return one * 1024 + other + 1;
  }

  private static final long MOST = 1L << 36;

  public boolean isUnreached(int fact) {
    return value[fact] >= Amounts.INFINITE;
  }

  /// True if all preconditions can be reached.
  boolean isApplicable(int action) {
    return missing[action] == 0;
  }

  /// Steps that together reach the goals, by following the supporters back; goals must be reached.
  public int[] extract(List<Integer> goals) {
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
    if (!seen[fact] && !held[fact]) {
      seen[fact] = true;
      queue.add(fact);
    }
  }
}
