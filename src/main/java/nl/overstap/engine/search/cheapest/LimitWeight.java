package nl.overstap.engine.search.cheapest;

/// The multiplier of the limit on the second criterion while a stretch is searched: each node has
/// its own, by which its bound comes nearest to what closes it. Node state and zones are kept in
/// step with it.
final class LimitWeight {
  private final Task task;
  private final NodeState state;
  private final Stairs stairs;

  LimitWeight(Task task, NodeState state, Stairs stairs) {
    this.task = task;
    this.state = state;
    this.stairs = stairs;
  }

  long multiplier() {
    return stairs.multiplier();
  }

  void set(long multiplier) {
    if (multiplier != stairs.multiplier()) {
      state.weigh(stairs.limit(), multiplier);
      stairs.weigh(multiplier);
    }
  }

  /// What an action uses of the limit.
  long use(int action) {
    return task.use[stairs.limit()][action];
  }

  /// By how much the cost of what is taken rises with the multiplier.
  long slope() {
    return state.used[stairs.limit()] - task.bounds[stairs.limit()];
  }

  /// What closes the node at another multiplier.
  long target(long multiplier) {
    return stairs.value(multiplier);
  }

  /// What the node may still use at most, in the zone that asks for the highest bound.
  long room() {
    return stairs.hardest() - state.used[stairs.limit()];
  }
}
