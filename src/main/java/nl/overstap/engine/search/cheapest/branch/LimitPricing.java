package nl.overstap.engine.search.cheapest.branch;

import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.bound.Frame;
import nl.overstap.engine.search.cheapest.bound.LandmarkCut;
import nl.overstap.engine.search.cheapest.bound.LandmarkPool;
import nl.overstap.engine.search.cheapest.task.Task;

/// Chooses a multiplier per limit: as long as the plan that is cheapest with multipliers breaks a
/// limit, that limit gets dearer. Every plan found on the way is offered; the multipliers with the
/// best bound stay (a Lagrangian relaxation of the limits).
final class LimitPricing {
  private static final int ROUNDS = 16;

  private final Task task;
  private final WorkMeter meter;
  private final PlanFinder finder;

  LimitPricing(Task task, PlanSink sink, WorkMeter meter) {
    this.task = task;
    this.meter = meter;
    this.finder = new PlanFinder(task, sink, meter);
  }

  /// Sets the multipliers of a state in which nothing is taken or left out.
  void choose(NodeState state) {
    if (task.bounds.length == 0 || !finder.findFor(task.cost)) {
      return;
    }
    long[] tried = new long[task.bounds.length];
    long[] best = tried.clone();
    long bestBound = Long.MIN_VALUE;
    for (int round = 0; round < ROUNDS && !meter.isStopped(); round++) {
      state.setLimitMultipliers(tried);
      long bound = boundOf(state);
      if (bound > bestBound) {
        bestBound = bound;
        best = tried.clone();
      }
      finder.findFor(state.price.clone());
      if (!raise(tried, finder.plan(), round)) {
        break;
      }
    }
    state.setLimitMultipliers(best);
  }

  private long boundOf(NodeState state) {
    LandmarkCut cut = new LandmarkCut(task, meter);
    LandmarkPool pool = new LandmarkPool(meter.memory().landmarks());
    long least = cut.run(state.price.clone(), pool, new Frame(), Amounts.INFINITE);
    return least + state.base;
  }

  /// Dearer where the plan breaks the limit, cheaper where it leaves room; false if none changed.
  private boolean raise(long[] multipliers, boolean[] plan, int round) {
    long cost = 0;
    for (int action = 0; action < plan.length; action++) {
      cost = Amounts.plus(cost, plan[action] ? task.cost[action] : 0);
    }
    boolean changed = false;
    for (int limit = 0; limit < multipliers.length; limit++) {
      double bound = Math.max(1, task.bounds[limit]);
      double beyond = (task.use(limit, plan) - bound) / bound;
      double step = cost / bound * Math.max(-1, Math.min(1, beyond)) * 2 / (2 + round);
      double most = (double) (Amounts.INFINITE >> 8) / bound;
      long moved = Math.round(Math.max(0, Math.min(most, multipliers[limit] + step)));
      changed |= moved != multipliers[limit];
      multipliers[limit] = moved;
    }
    return changed;
  }
}
