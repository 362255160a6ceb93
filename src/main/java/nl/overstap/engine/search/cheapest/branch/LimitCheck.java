package nl.overstap.engine.search.cheapest.branch;

import java.util.Arrays;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.bound.Frame;
import nl.overstap.engine.search.cheapest.bound.LandmarkCut;
import nl.overstap.engine.search.cheapest.bound.LandmarkPool;
import nl.overstap.engine.search.cheapest.task.Task;

/// Whether the limits alone exclude every plan of a node: LM-cut on what each action uses of a
/// limit gives the least that any plan must use of it.

final class LimitCheck {
  private final Task task;
  private final NodeState state;
  private final LandmarkCut landmarkCut;
  private final LandmarkPool pool;
  private final Frame frame = new Frame();
  private final long[] multipliers;
  private final long[] use;

  LimitCheck(Task task, NodeState state, LandmarkCut landmarkCut, LandmarkPool pool) {
    this.task = task;
    this.state = state;
    this.landmarkCut = landmarkCut;
    this.pool = pool;
    this.multipliers = new long[task.bounds.length];
    this.use = new long[task.actionCount];
  }

  /// True if some limit, or all together by their multipliers, cannot be kept; the proof is then in
  /// [#frame()] and [#multipliers()].
  boolean excludes(WorkMeter meter) {
    for (int limit = 0; limit < multipliers.length; limit++) {
      Arrays.fill(multipliers, 0);
      multipliers[limit] = 1;
      if (excludesWith(meter)) {
        return true;
      }
    }
    if (multipliers.length < 2) {
      return false;
    }
    for (int limit = 0; limit < multipliers.length; limit++) {
      long left = task.bounds[limit] - state.used[limit];
      multipliers[limit] = (1L << 24) / Math.max(1, left);
    }
    return excludesWith(meter);
  }

  Frame frame() {
    return frame;
  }

  long[] multipliers() {
    return multipliers;
  }

  private boolean excludesWith(WorkMeter meter) {
    long room = 0;
    for (int limit = 0; limit < multipliers.length; limit++) {
      long left = task.bounds[limit] - state.used[limit];
      if (left > Amounts.INFINITE >> 26) {
        return false;
      }
      room += multipliers[limit] * left;
    }
    for (int action = 0; action < use.length; action++) {
      use[action] = state.price[action] == 0 ? 0 : usePriced(action);
    }
    meter.spend(use.length);
    frame.clear();
    int mark = pool.count();
    long least = landmarkCut.run(use, pool, frame, room + 1);
    if (least > room && least < Amounts.INFINITE) {
      return true;
    }
    pool.truncate(mark);
    return false;
  }

  private long usePriced(int action) {
    if (state.isLeftOut(action)) {
      return Amounts.INFINITE;
    }
    long priced = 0;
    for (int limit = 0; limit < multipliers.length; limit++) {
      priced += multipliers[limit] * task.use[limit][action];
    }
    return priced;
  }
}
