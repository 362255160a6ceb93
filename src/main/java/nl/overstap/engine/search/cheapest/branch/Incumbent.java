package nl.overstap.engine.search.cheapest.branch;

import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.cheapest.task.Task;

/// The best plan within the limits found so far, in actions of the task, and the best without an
/// eased step: that one is a plan of the whole question.
public final class Incumbent implements PlanSink {
  private final Task task;
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
    return plan.length > 0 && task.eases(plan);
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
  @Override
  public void offer(boolean[] candidate) {
    long total = 0;
    for (int action = 0; action < candidate.length; action++) {
      if (candidate[action]) {
        total = Amounts.plus(total, task.cost[action]);
      }
    }
    if (total >= realCost || total >= ceiling || !task.keepsLimits(candidate)) {
      return;
    }
    if (total < cost) {
      cost = total;
      plan = candidate.clone();
    }
    if (!task.eases(candidate)) {
      realCost = total;
      realPlan = candidate.clone();
    }
  }
}
