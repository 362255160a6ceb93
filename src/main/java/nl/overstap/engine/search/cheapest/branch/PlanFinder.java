package nl.overstap.engine.search.cheapest.branch;

import java.util.BitSet;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.task.Task;
import nl.overstap.engine.spi.ActionCosts;

/// Finds plans of the task for any costs and offers them to whoever keeps the best: additive
/// heuristic, plan from its supporters, without what it can do without.
final class PlanFinder {
  private final Task task;
  private final PlanSink sink;
  private final WorkMeter meter;
  private final Supporters supporters;
  private final PlanPruner pruner;
  private final boolean[] plan;
  private final long[] guide;

  /// The plan for the costs asked about, while others are looked for.
  private final boolean[] found;

  private final BitSet employments = new BitSet();
  private final BitSet kept = new BitSet();

  PlanFinder(Task task, PlanSink sink, WorkMeter meter) {
    this.task = task;
    this.sink = sink;
    this.meter = meter;
    this.supporters = new Supporters(task);
    this.pruner = new PlanPruner(task);
    this.plan = new boolean[task.actionCount];
    this.guide = new long[task.actionCount];
    this.found = new boolean[task.actionCount];
  }

  /// Plans for the true costs, and for what they use of each limit.
  void findFirst() {
    findFor(task.cost);
    for (long[] use : task.use) {
      for (int action = 0; action < guide.length; action++) {
        long most = Math.min(use[action], Amounts.INFINITE >> 12);
        guide[action] = most * 1024 + (task.costsSomething(action) ? 1 : 0);
      }
      findFor(guide.clone());
    }
  }

  /// Offers a plan that is cheap for these costs, and where it takes an eased step or has too many
  /// employments also one that does not. Answers whether there is any; it is then in [#plan()].
  boolean findFor(long[] cost) {
    if (!find(cost)) {
      return false;
    }
    System.arraycopy(plan, 0, found, 0, plan.length);
    if (task.eases(found)) {
      withoutEased(cost);
      find(guide);
    }
    if (task.maxEmployments < task.employmentCount && hasTooManyEmployments()) {
      withFewerEmployments(cost);
      find(guide);
    }
    System.arraycopy(found, 0, plan, 0, plan.length);
    return true;
  }

  /// The last plan found.
  boolean[] plan() {
    return plan;
  }

  private boolean find(long[] cost) {
    if (!supporters.plan(cost, plan, meter)) {
      return false;
    }
    pruner.prune(plan, meter);
    sink.offer(plan);
    return true;
  }

  private void withoutEased(long[] cost) {
    System.arraycopy(cost, 0, guide, 0, guide.length);
    for (int action = 0; action < guide.length; action++) {
      if (task.isEased(action)) {
        guide[action] = Amounts.INFINITE;
      }
    }
  }

  private boolean hasTooManyEmployments() {
    task.employments(found, employments);
    return employments.cardinality() > task.maxEmployments;
  }

  private void withFewerEmployments(long[] cost) {
    kept.clear();
    for (int number = employments.nextSetBit(0);
        number >= 0 && kept.cardinality() < task.maxEmployments;
        number = employments.nextSetBit(number + 1)) {
      kept.set(number);
    }
    for (int action = 0; action < guide.length; action++) {
      int employment = task.employment[action];
      boolean free = employment == ActionCosts.NO_EMPLOYMENT || kept.get(employment);
      guide[action] = free ? cost[action] : Amounts.INFINITE;
    }
  }
}
