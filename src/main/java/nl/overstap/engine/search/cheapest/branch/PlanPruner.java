package nl.overstap.engine.search.cheapest.branch;

import java.util.Arrays;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.task.Task;
import nl.overstap.engine.util.IntList;

/// Takes from a plan the steps it can do without, the dearest first, until none is left. One pass
/// over the task finds what the plan and the rules make of the start; what follows looks at that
/// part only. O(size of the task + steps of the plan x size of that part).
final class PlanPruner {
  private final Task task;
  private final int[] missing;
  private final boolean[] held;

  /// Facts in the order in which they came to hold, and the actions that were taken.
  private final IntList trail = new IntList();

  private final IntList fired = new IntList();

  /// Per fact the fired actions that need it, as a chain through `nextNeed`.
  private final int[] firstNeed;

  private final IntList nextNeed = new IntList();
  private final IntList needing = new IntList();
  private int[] order = new int[64];

  PlanPruner(Task task) {
    this.task = task;
    this.missing = new int[task.actionCount];
    this.held = new boolean[task.factCount];
    this.firstNeed = new int[task.factCount];
    Arrays.fill(firstNeed, NONE);
  }

  private static final int NONE = -1;

  /// Leaves in `plan` no step that the goal can do without, unless it must stop; rules are all
  /// marked as used.
  void prune(boolean[] plan, WorkMeter meter) {
    for (int action = 0; action < plan.length; action++) {
      plan[action] |= isFree(action);
    }
    takeAll(plan, meter);
    for (int action = 0; action < plan.length; action++) {
      plan[action] &= isFree(action) || missing[action] == 0;
    }
    chainNeeds();
    int count = collectByCost();
    for (int at = 0; at < count && !meter.isStopped(); at++) {
      int step = order[at];
      plan[step] = false;
      plan[step] = !reaches(plan, meter);
    }
    for (int at = 0; at < trail.size(); at++) {
      firstNeed[trail.get(at)] = NONE;
    }
  }

  private boolean isFree(int action) {
    return task.kind[action] == Task.RULE || task.kind[action] == Task.FINISH;
  }

  /// Finds all that the plan reaches.
  private void takeAll(boolean[] plan, WorkMeter meter) {
    Arrays.fill(held, false);
    for (int action = 0; action < missing.length; action++) {
      missing[action] = task.needs.size(action);
    }
    trail.clear();
    fired.clear();
    hold(Task.START);
    long work = task.actionCount;
    for (int next = 0; next < trail.size(); next++) {
      int fact = trail.get(next);
      for (int at = task.consumers.starts[fact]; at < task.consumers.starts[fact + 1]; at++) {
        int action = task.consumers.values[at];
        if (--missing[action] == 0 && plan[action]) {
          fired.add(action);
          apply(action);
        }
      }
      work += task.consumers.size(fact);
    }
    meter.spend(work);
  }

  private void chainNeeds() {
    nextNeed.clear();
    needing.clear();
    for (int at = 0; at < fired.size(); at++) {
      int action = fired.get(at);
      for (int need = task.needs.starts[action]; need < task.needs.starts[action + 1]; need++) {
        int fact = task.needs.values[need];
        nextNeed.add(firstNeed[fact]);
        firstNeed[fact] = needing.size();
        needing.add(action);
      }
    }
  }

  /// The fired steps, the dearest first; among equals the last first.
  private int collectByCost() {
    int count = 0;
    for (int at = 0; at < fired.size(); at++) {
      int action = fired.get(at);
      if (!isFree(action)) {
        if (count == order.length) {
          order = Arrays.copyOf(order, 2 * count);
        }
        order[count++] = action;
      }
    }
    sortByCost(count);
    return count;
  }

  /// Insertion sort: plans are short.
  private void sortByCost(int count) {
    for (int at = 1; at < count; at++) {
      int action = order[at];
      int to = at;
      while (to > 0 && isBefore(action, order[to - 1])) {
        order[to] = order[to - 1];
        to--;
      }
      order[to] = action;
    }
  }

  private boolean isBefore(int one, int other) {
    return task.cost[one] != task.cost[other] ? task.cost[one] > task.cost[other] : one > other;
  }

  /// True if the marked actions among the fired ones reach the goal.
  private boolean reaches(boolean[] plan, WorkMeter meter) {
    for (int at = 0; at < trail.size(); at++) {
      held[trail.get(at)] = false;
    }
    for (int at = 0; at < fired.size(); at++) {
      missing[fired.get(at)] = task.needs.size(fired.get(at));
    }
    int known = trail.size();
    hold(Task.START);
    for (int next = known; next < trail.size() && !held[Task.GOAL]; next++) {
      for (int need = firstNeed[trail.get(next)]; need != NONE; need = nextNeed.get(need)) {
        int action = needing.get(need);
        if (--missing[action] == 0 && plan[action]) {
          apply(action);
        }
      }
    }
    meter.spend(needing.size());
    boolean reached = held[Task.GOAL];
    for (int at = known; at < trail.size(); at++) {
      held[trail.get(at)] = false;
    }
    trail.truncate(known);
    return reached;
  }

  private void apply(int action) {
    for (int at = task.gives.starts[action]; at < task.gives.starts[action + 1]; at++) {
      hold(task.gives.values[at]);
    }
  }

  private void hold(int fact) {
    if (!held[fact]) {
      held[fact] = true;
      trail.add(fact);
    }
  }
}
