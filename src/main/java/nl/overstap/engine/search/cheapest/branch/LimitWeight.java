package nl.overstap.engine.search.cheapest.branch;

import nl.overstap.engine.search.cheapest.bound.MovingLimit;
import nl.overstap.engine.search.cheapest.task.Task;

/// The multiplier of one limit where each node has its own: the one by which its bound comes
/// nearest to what closes it. Node state and cutoff are kept in step with it.
final class LimitWeight implements MovingLimit {
  private final Task task;
  private final NodeState state;
  private final Cutoff cutoff;
  private final int limit;

  LimitWeight(Task task, NodeState state, Cutoff cutoff, int limit) {
    this.task = task;
    this.state = state;
    this.cutoff = cutoff;
    this.limit = limit;
  }

  @Override
  public long multiplier() {
    return state.limitMultipliers[limit];
  }

  @Override
  public void set(long multiplier) {
    if (multiplier != multiplier()) {
      state.weigh(limit, multiplier);
      cutoff.weigh(multiplier);
    }
  }

  @Override
  public long use(int action) {
    return task.use[limit][action];
  }

  @Override
  public long slope() {
    return state.used[limit] - task.bounds[limit];
  }

  @Override
  public long target(long multiplier) {
    return cutoff.value(multiplier);
  }

  @Override
  public long room() {
    return cutoff.room(task.bounds[limit]) - state.used[limit];
  }
}
