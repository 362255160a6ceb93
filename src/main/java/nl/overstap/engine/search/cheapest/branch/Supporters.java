package nl.overstap.engine.search.cheapest.branch;

import java.util.Arrays;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.task.Task;
import nl.overstap.engine.util.IntList;
import nl.overstap.engine.util.LongHeap;

/// The additive heuristic on a [Task] for any costs, and the plan that follows from its supporters
/// (Keyder and Geffner 2008). O(size of the task x log facts).
final class Supporters {
  private final Task task;
  private final long[] value;
  private final long[] sum;
  private final int[] missing;
  private final int[] supporter;
  private final boolean[] seen;
  private final LongHeap heap = new LongHeap(256);
  private final IntList queue = new IntList();

  Supporters(Task task) {
    this.task = task;
    this.value = new long[task.factCount];
    this.sum = new long[task.actionCount];
    this.missing = new int[task.actionCount];
    this.supporter = new int[task.factCount];
    this.seen = new boolean[task.factCount];
  }

  /// Marks in `plan` the actions, rules too, of a plan that is cheap for these costs; a cost of
  /// [Amounts#INFINITE] leaves an action out. False if the goal cannot be reached.
  boolean plan(long[] cost, boolean[] plan, WorkMeter meter) {
    compute(cost, meter);
    Arrays.fill(plan, false);
    if (value[Task.GOAL] >= Amounts.INFINITE) {
      return false;
    }
    Arrays.fill(seen, false);
    queue.clear();
    visit(Task.GOAL);
    while (!queue.isEmpty()) {
      int action = supporter[queue.removeLast()];
      if (!plan[action]) {
        plan[action] = true;
        for (int at = task.needs.starts[action]; at < task.needs.starts[action + 1]; at++) {
          visit(task.needs.values[at]);
        }
      }
    }
    return true;
  }

  private void visit(int fact) {
    if (fact != Task.START && !seen[fact]) {
      seen[fact] = true;
      queue.add(fact);
    }
  }

  private void compute(long[] cost, WorkMeter meter) {
    Arrays.fill(value, Amounts.INFINITE);
    Arrays.fill(sum, 0);
    for (int action = 0; action < missing.length; action++) {
      missing[action] = task.needs.size(action);
    }
    heap.clear();
    value[Task.START] = 0;
    heap.add(0, Task.START);
    long work = task.actionCount;
    while (!heap.isEmpty()) {
      long key = heap.peekKey();
      int fact = heap.poll();
      if (key != value[fact]) {
        continue;
      }
      for (int at = task.consumers.starts[fact]; at < task.consumers.starts[fact + 1]; at++) {
        int action = task.consumers.values[at];
        sum[action] = Amounts.plus(sum[action], key);
        if (--missing[action] == 0) {
          work += take(action, Amounts.plus(sum[action], cost[action]));
        }
      }
      work += task.consumers.size(fact);
    }
    meter.spend(work);
  }

  private int take(int action, long reached) {
    for (int at = task.gives.starts[action]; at < task.gives.starts[action + 1]; at++) {
      int fact = task.gives.values[at];
      if (reached < value[fact]) {
        value[fact] = reached;
        supporter[fact] = action;
        heap.add(reached, fact);
      }
    }
    return task.gives.size(action);
  }
}
