package nl.overstap.engine.search.cheapest.branch;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.bound.Frame;
import nl.overstap.engine.search.cheapest.bound.LandmarkPool;

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

  int[] byResidual(int landmark, long[] residual) {
    List<Integer> left = new ArrayList<>();
    for (int position = pool.start(landmark); position < pool.end(landmark); position++) {
      if (!state.isLeftOut(pool.at(position))) {
        left.add(pool.at(position));
      }
    }
    left.sort((one, other) ->
        residual[one] != residual[other]
            ? Long.compare(residual[one], residual[other])
            : Integer.compare(one, other));
    return left.stream().mapToInt(Integer::intValue).toArray();
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
