package nl.overstap.engine.search.cheapest.bound;

import java.util.Arrays;

/// What a node reasons with: landmarks, their multipliers and the bound that they give; and the
/// actions that it branches on. Used again by the next node of the same depth. Open arrays, for the
/// inner loops of one search.
public final class Frame {
  /// Numbers in the [LandmarkPool], the first [#size] of them.
  public int[] landmarks = new int[32];

  /// Per landmark, in units of the objective; at least 0.
  public long[] multipliers = new long[32];

  public int size;

  /// No plan of the node costs less.
  public long bound;

  /// Actions of the task, the first [#actionCount] of them.
  public int[] actions = new int[32];

  public int actionCount;

  public void clear() {
    size = 0;
  }

  /// Adds a landmark that is not in the frame yet.
  public void add(int landmark, long multiplier) {
    if (size == landmarks.length) {
      landmarks = Arrays.copyOf(landmarks, 2 * size);
      multipliers = Arrays.copyOf(multipliers, 2 * size);
    }
    landmarks[size] = landmark;
    multipliers[size++] = multiplier;
  }

  public void addAction(int action) {
    if (actionCount == actions.length) {
      actions = Arrays.copyOf(actions, 2 * actionCount);
    }
    actions[actionCount++] = action;
  }

  /// How many bytes it takes.
  public long bytes() {
    return 12L * landmarks.length + 4L * actions.length;
  }

  public void copyFrom(Frame other) {
    clear();
    for (int at = 0; at < other.size; at++) {
      add(other.landmarks[at], other.multipliers[at]);
    }
    bound = other.bound;
  }
}
