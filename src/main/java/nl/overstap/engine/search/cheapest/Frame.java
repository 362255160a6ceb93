package nl.overstap.engine.search.cheapest;

import java.util.Arrays;

/// What a node reasons with: landmarks, their multipliers and the bound that they give; and the
/// actions that it branches on. Used again by the next node of the same depth.
final class Frame {
  int[] landmarks = new int[32];
  long[] multipliers = new long[32];
  int size;
  long bound;
  int[] actions = new int[32];
  int actionCount;

  void clear() {
    size = 0;
  }

  void add(int landmark, long multiplier) {
    if (size == landmarks.length) {
      landmarks = Arrays.copyOf(landmarks, 2 * size);
      multipliers = Arrays.copyOf(multipliers, 2 * size);
    }
    landmarks[size] = landmark;
    multipliers[size++] = multiplier;
  }

  void addAction(int action) {
    if (actionCount == actions.length) {
      actions = Arrays.copyOf(actions, 2 * actionCount);
    }
    actions[actionCount++] = action;
  }

  /// In bytes.
  long size() {
    return 12L * landmarks.length + 4L * actions.length;
  }

  void copyFrom(Frame other) {
    clear();
    for (int at = 0; at < other.size; at++) {
      add(other.landmarks[at], other.multipliers[at]);
    }
    bound = other.bound;
  }
}
