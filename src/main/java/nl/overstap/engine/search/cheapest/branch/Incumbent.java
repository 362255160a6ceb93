package nl.overstap.engine.search.cheapest.branch;

import java.util.BitSet;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.cheapest.task.Task;
import nl.overstap.engine.spi.ActionCosts;

/// The best plan within the limits found so far, in actions of the task, and the best without an
/// eased step: that one is a plan of the whole question.
public final class Incumbent {
  private final Task task;
  private final BitSet employments = new BitSet();
  private final long ceiling;
  private long cost = Amounts.INFINITE;
  private boolean[] plan = new boolean[0];
  private long realCost = Amounts.INFINITE;
  private boolean[] realPlan = new boolean[0];

  /// `ceiling` is what every plan costs that breaks the limit on the first criterion.
  public Incumbent(Task task, long ceiling) {
    this.task = task;
    this.ceiling = ceiling;
  }

  long cost() {
    return cost;
  }

  long ceiling() {
    return ceiling;
  }

  /// A cost that a plan of the whole question is known to have.
  public void startAt(long known) {
    cost = known;
    realCost = known;
  }

  /// True if the best plan found here takes an eased step: the task is too small to be sure.
  public boolean eases() {
    return eases(plan);
  }

  /// True if this task gave a better plan without an eased step.
  public boolean hasRealPlan() {
    return realPlan.length > 0;
  }

  long realCost() {
    return realCost;
  }

  /// By action of the task; empty if there is none, as that of [#plan].
  public boolean[] realPlan() {
    return realPlan;
  }

  public boolean[] plan() {
    return plan;
  }

  /// Takes over a plan if it keeps the limits and costs less.
  void offer(boolean[] candidate) {
    long total = 0;
    for (int action = 0; action < candidate.length; action++) {
      if (candidate[action]) {
        total = Amounts.plus(total, task.cost[action]);
      }
    }
    if (total >= realCost || total >= ceiling || !keepsLimits(candidate)) {
      return;
    }
    if (total < cost) {
      cost = total;
      plan = candidate.clone();
    }
    if (!eases(candidate)) {
      realCost = total;
      realPlan = candidate.clone();
    }
  }

  boolean eases(boolean[] candidate) {
    for (int action = 0; action < candidate.length; action++) {
      if (candidate[action] && task.isEased(action)) {
        return true;
      }
    }
    return false;
  }

  boolean keepsLimits(boolean[] candidate) {
    for (int limit = 0; limit < task.bounds.length; limit++) {
      if (use(limit, candidate) > task.bounds[limit]) {
        return false;
      }
    }
    if (task.maxEmployments >= task.employmentCount) {
      return true;
    }
    employments(candidate, employments);
    return employments.cardinality() <= task.maxEmployments;
  }

  long use(int limit, boolean[] candidate) {
    long total = 0;
    for (int action = 0; action < candidate.length; action++) {
      if (candidate[action]) {
        total = Math.addExact(total, task.use[limit][action]);
      }
    }
    return total;
  }

  /// Sets the employments that the actions of a plan are.
  void employments(boolean[] candidate, BitSet different) {
    different.clear();
    for (int action = 0; action < candidate.length; action++) {
      if (candidate[action] && task.employment[action] != ActionCosts.NO_EMPLOYMENT) {
        different.set(task.employment[action]);
      }
    }
  }
}
