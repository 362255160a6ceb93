package nl.overstap.engine.search.cheapest.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Branch;
import nl.overstap.engine.api.Certificate.Discard;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.Node;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.search.MemoryShares;
import nl.overstap.engine.search.cheapest.bound.Frame;
import nl.overstap.engine.search.cheapest.bound.LandmarkPool;
import nl.overstap.engine.search.cheapest.task.Task;
import nl.overstap.engine.spi.IntRows;

/// Writes the branching tree down while it is searched. A tree that grows too large is given up:
/// what remains is a leaf with the bound of the root.
public final class ProofRecorder {
  /// In bytes: the objects of a node; a landmark with its multiplier; a number in a list.
  private static final long NODE = 160;

  private static final long LANDMARK = 12;
  private static final long NUMBER = MemoryShares.BYTES_OF_NUMBER;

  private static final Leaf NOTHING =
      new Leaf(new Bound(true, List.of(), new WeightedLandmarks(new int[0], new long[0])));

  private final Task task;
  private final LandmarkPool pool;
  private final long most;
  private long kept;
  private boolean complete = true;

  /// @param most how many bytes the tree may take
  ProofRecorder(Task task, LandmarkPool pool, long most) {
    this.task = task;
    this.pool = pool;
    this.most = most;
  }

  /// False once the tree was given up.
  boolean isComplete() {
    return complete;
  }

  Node leaf(boolean costCounts, long[] limitMultipliers, Frame frame) {
    return complete ? new Leaf(bound(costCounts, limitMultipliers, frame)) : NOTHING;
  }

  /// A leaf kept whatever happened to the rest of the tree.
  Node rootLeaf(long[] limitMultipliers, Frame frame) {
    return new Leaf(bound(true, limitMultipliers, frame));
  }

  /// A leaf without any plan: nothing that is left gives the goal.
  Node deadEnd(LandmarkPool into) {
    if (!complete) {
      return NOTHING;
    }
    Frame frame = new Frame();
    frame.add(into.endLandmark(), 1);
    return leaf(false, new long[task.bounds.length], frame);
  }

  /// The bound of a node as it is now, to say later what was discarded by it.
  Bound reason(long[] limitMultipliers, Frame frame) {
    return complete ? bound(true, limitMultipliers, frame) : NOTHING.bound();
  }

  Bound bound(boolean costCounts, long[] limitMultipliers, Frame frame) {
    int size = 0;
    for (int at = 0; at < frame.size; at++) {
      size += frame.multipliers[at] > 0 ? 1 : 0;
    }
    int[] landmarks = new int[size];
    long[] multipliers = new long[size];
    int next = 0;
    for (int at = 0; at < frame.size; at++) {
      if (frame.multipliers[at] > 0) {
        landmarks[next] = frame.landmarks[at];
        multipliers[next++] = frame.multipliers[at];
      }
    }
    keep(NODE + LANDMARK * size);
    return new Bound(
        costCounts,
        Arrays.stream(limitMultipliers).boxed().toList(),
        new WeightedLandmarks(landmarks, multipliers));
  }

  Node discard(Bound bound, int[] actions, Node rest) {
    if (!complete || actions.length == 0) {
      return rest;
    }
    keep(NODE + NUMBER * actions.length);
    return new Discard(bound, numbers(actions), rest);
  }

  /// @param children one for each action; fewer once the tree was given up
  Node branch(int[] actions, List<Node> children) {
    if (!complete) {
      return NOTHING;
    }
    keep(NODE + 2 * NUMBER * actions.length);
    return new Branch(numbers(actions), children);
  }

  /// The landmarks of the pool in numbers of the graph; none beyond what the nodes refer to.
  public IntRows landmarks() {
    List<int[]> rows = new ArrayList<>();
    for (int landmark = 0; landmark < pool.count(); landmark++) {
      int[] row = new int[pool.end(landmark) - pool.start(landmark)];
      for (int at = 0; at < row.length; at++) {
        row[at] = number(pool.at(pool.start(landmark) + at));
      }
      Arrays.sort(row);
      rows.add(row);
    }
    return IntRows.of(rows);
  }

  private void keep(long bytes) {
    kept += bytes;
    complete &= kept < most && !pool.isAlmostFull();
  }

  List<Integer> numbers(int[] actions) {
    return Arrays.stream(actions).map(this::number).boxed().toList();
  }

  private int number(int action) {
    return task.origin[action];
  }
}
