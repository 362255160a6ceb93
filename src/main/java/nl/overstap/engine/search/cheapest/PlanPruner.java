package nl.overstap.engine.search.cheapest;

import java.util.Arrays;
import nl.overstap.engine.util.IntList;

/// Takes from a plan the steps it can do without, the dearest first, until none is left. O(steps of
/// the plan x size of its rules).
final class PlanPruner {
  private final Task task;
  private final int[] missing;
  private final boolean[] held;
  private final IntList queue = new IntList();
  private final IntList steps = new IntList();

  PlanPruner(Task task) {
    this.task = task;
    this.missing = new int[task.actionCount];
    this.held = new boolean[task.factCount];
  }

  /// Leaves in `plan` no step that the goal can do without; rules are all marked as used.
  void prune(boolean[] plan, WorkMeter meter) {
    collectByCost(plan);
    for (int at = 0; at < steps.size(); at++) {
      int step = steps.get(at);
      plan[step] = false;
      if (!reaches(plan, meter)) {
        plan[step] = true;
      }
    }
  }

  private void collectByCost(boolean[] plan) {
    steps.clear();
    long[] order = new long[task.actionCount];
    int count = 0;
    for (int action = 0; action < task.actionCount; action++) {
      boolean free = task.kind[action] == Task.RULE || task.kind[action] == Task.FINISH;
      if (free) {
        plan[action] = true;
      } else if (plan[action]) {
        order[count++] = action;
      }
    }
    Integer[] byCost = new Integer[count];
    for (int at = 0; at < count; at++) {
      byCost[at] = (int) order[at];
    }
    Arrays.sort(
        byCost,
        (one, other) ->
            task.cost[one] != task.cost[other]
                ? Long.compare(task.cost[other], task.cost[one])
                : Integer.compare(other, one));
    for (int step : byCost) {
      steps.add(step);
    }
  }

  /// True if the marked actions reach the goal.
  boolean reaches(boolean[] plan, WorkMeter meter) {
    Arrays.fill(held, false);
    for (int action = 0; action < missing.length; action++) {
      missing[action] = task.needs.size(action);
    }
    queue.clear();
    hold(Task.START);
    long work = task.actionCount;
    while (!queue.isEmpty() && !held[Task.GOAL]) {
      int fact = queue.removeLast();
      for (int at = task.consumers.starts[fact]; at < task.consumers.starts[fact + 1]; at++) {
        int action = task.consumers.values[at];
        if (--missing[action] == 0 && plan[action]) {
          apply(action);
        }
      }
      work += task.consumers.size(fact);
    }
    meter.spend(work);
    return held[Task.GOAL];
  }

  private void apply(int action) {
    for (int at = task.gives.starts[action]; at < task.gives.starts[action + 1]; at++) {
      hold(task.gives.values[at]);
    }
  }

  private void hold(int fact) {
    if (!held[fact]) {
      held[fact] = true;
      queue.add(fact);
    }
  }
}
