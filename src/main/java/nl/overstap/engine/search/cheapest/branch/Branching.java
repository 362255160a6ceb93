package nl.overstap.engine.search.cheapest.branch;

import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.bound.Frame;
import nl.overstap.engine.search.cheapest.bound.LandmarkPool;
import nl.overstap.engine.util.IndexSort;

/// On what a node branches, and what its children begin with.
final class Branching {
  private final NodeState state;
  private final LandmarkPool pool;
  private final WorkMeter meter;

  Branching(NodeState state, LandmarkPool pool, WorkMeter meter) {
    this.state = state;
    this.pool = pool;
    this.meter = meter;
  }

  /// The landmark with the fewest actions left, -1 if there is none; among equals the one with the
  /// largest multiplier, then the first.
  int smallestLandmark(Frame frame) {
    int smallest = -1;
    int smallestSize = Integer.MAX_VALUE;
    long itsMultiplier = 0;
    long work = 0;
    for (int at = 0; at < frame.size; at++) {
      int landmark = frame.landmarks[at];
      int size = 0;
      for (int position = pool.start(landmark); position < pool.end(landmark); position++) {
        size += state.isLeftOut(pool.at(position)) ? 0 : 1;
      }
      work += pool.end(landmark) - pool.start(landmark);
      if (size < smallestSize || (size == smallestSize && frame.multipliers[at] > itsMultiplier)) {
        smallest = landmark;
        smallestSize = size;
        itsMultiplier = frame.multipliers[at];
      }
    }
    meter.spend(work);
    return smallest;
  }

  /// Notes in the frame the actions of a landmark that are left, those with the least residual cost
  /// first.
  void chooseActions(int landmark, long[] residual, Frame frame) {
    frame.actionCount = 0;
    for (int position = pool.start(landmark); position < pool.end(landmark); position++) {
      if (!state.isLeftOut(pool.at(position))) {
        frame.addAction(pool.at(position));
      }
    }
    IndexSort.sort(frame.actions, frame.actionCount, residual);
    meter.spend(frame.actionCount);
  }

  /// A child keeps the landmarks of its parent that the action is not in.
  void fillChild(Frame frame, int action, Frame child) {
    child.clear();
    child.bound = frame.bound;
    boolean keepIdle = frame.size < 400;
    long work = 0;
    for (int at = 0; at < frame.size; at++) {
      int landmark = frame.landmarks[at];
      if ((keepIdle || frame.multipliers[at] > 0) && !contains(landmark, action)) {
        child.add(landmark, frame.multipliers[at]);
      }
      work += pool.end(landmark) - pool.start(landmark);
    }
    meter.spend(work);
  }

  private boolean contains(int landmark, int action) {
    for (int at = pool.start(landmark); at < pool.end(landmark); at++) {
      if (pool.at(at) == action) {
        return true;
      }
    }
    return false;
  }
}
