package nl.overstap.engine.search.cheapest;

/// The multiplier of one limit where each node has its own: the one by which its bound comes
/// nearest to what closes it. Node state and cutoff are kept in step with it.
final class LimitWeight {
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

  long multiplier() {
    return state.limitMultipliers[limit];
  }

  /// @param multiplier at least 1
  void set(long multiplier) {
    if (multiplier != multiplier()) {
      state.weigh(limit, multiplier);
      cutoff.weigh(multiplier);
    }
  }

  /// What an action uses of the limit.
  long use(int action) {
    return task.use[limit][action];
  }

  /// By how much the cost of what is taken rises with the multiplier.
  long slope() {
    return state.used[limit] - task.bounds[limit];
  }

  /// What closes the node at another multiplier.
  long target(long multiplier) {
    return cutoff.value(multiplier);
  }

  /// What the node may still use where that is hardest to show impossible.
  long room() {
    return cutoff.room(task.bounds[limit]) - state.used[limit];
  }
}
