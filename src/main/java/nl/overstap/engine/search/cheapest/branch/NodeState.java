package nl.overstap.engine.search.cheapest.branch;

import java.util.Arrays;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.cheapest.task.Task;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.util.IntList;

/// What the node at hand has taken and left out, and what that means for prices and limits. Changes
/// are undone in reverse order.
///
/// Invariant *priced*: `price` is 0 for a taken action, [Amounts#INFINITE] for one left out, else
/// its cost plus what it uses of each limit times the limit's multiplier.
final class NodeState {
  final long[] price;

  /// What is taken costs, priced, less the limits' multipliers times their bounds.
  long base;

  final long[] used;
  final long[] limitMultipliers;
  final IntList taken = new IntList();
  private final Task task;
  private final int[] employmentUse;
  private int employments;

  /// Actions left out, and separately those taken, each with the size of `leftOut` at that time.
  private final IntList leftOut = new IntList();

  NodeState(Task task) {
    this.task = task;
    this.price = task.cost.clone();
    this.used = new long[task.bounds.length];
    this.limitMultipliers = new long[task.bounds.length];
    this.employmentUse = new int[task.employmentCount];
  }

  /// Other multipliers for the limits; only while nothing is taken or left out.
  void setLimitMultipliers(long[] multipliers) {
    System.arraycopy(multipliers, 0, limitMultipliers, 0, multipliers.length);
    base = 0;
    for (int limit = 0; limit < multipliers.length; limit++) {
      base -= multipliers[limit] * task.bounds[limit];
    }
    Arrays.setAll(price, this::pricedCost);
  }

  /// Another multiplier, at least 1, for one limit, whatever is taken or left out.
  void weigh(int limit, long multiplier) {
    base += (multiplier - limitMultipliers[limit]) * (used[limit] - task.bounds[limit]);
    limitMultipliers[limit] = multiplier;
    for (int action = 0; action < price.length; action++) {
      if (price[action] > 0 && price[action] < Amounts.INFINITE) {
        price[action] = pricedCost(action);
      }
    }
  }

  private long pricedCost(int action) {
    long priced = task.cost[action];
    for (int limit = 0; limit < limitMultipliers.length; limit++) {
      priced += limitMultipliers[limit] * task.use[limit][action];
    }
    return priced;
  }

  boolean isLeftOut(int action) {
    return price[action] >= Amounts.INFINITE;
  }

  int mark() {
    return leftOut.size();
  }

  void leaveOut(int action) {
    price[action] = Amounts.INFINITE;
    leftOut.add(action);
  }

  void undoTo(int mark) {
    while (leftOut.size() > mark) {
      int action = leftOut.removeLast();
      price[action] = pricedCost(action);
    }
  }

  void take(int action) {
    base += price[action];
    price[action] = 0;
    taken.add(action);
    for (int limit = 0; limit < used.length; limit++) {
      used[limit] += task.use[limit][action];
    }
    int employment = task.employment[action];
    if (employment != ActionCosts.NO_EMPLOYMENT && employmentUse[employment]++ == 0) {
      employments++;
    }
  }

  void untakeLast() {
    int action = taken.removeLast();
    price[action] = pricedCost(action);
    base -= price[action];
    for (int limit = 0; limit < used.length; limit++) {
      used[limit] -= task.use[limit][action];
    }
    int employment = task.employment[action];
    if (employment != ActionCosts.NO_EMPLOYMENT && --employmentUse[employment] == 0) {
      employments--;
    }
  }

  /// Leaves out every action that would break a limit on top of what is taken.
  void leaveOutBeyondLimits() {
    if (!task.hasLimits()) {
      return;
    }
    for (int action = 0; action < task.actionCount; action++) {
      if (price[action] > 0 && price[action] < Amounts.INFINITE && breaksLimit(action)) {
        leaveOut(action);
      }
    }
  }

  private boolean breaksLimit(int action) {
    for (int limit = 0; limit < used.length; limit++) {
      if (task.use[limit][action] > task.bounds[limit] - used[limit]) {
        return true;
      }
    }
    int employment = task.employment[action];
    return employment != ActionCosts.NO_EMPLOYMENT
        && employmentUse[employment] == 0
        && employments >= task.maxEmployments;
  }
}
