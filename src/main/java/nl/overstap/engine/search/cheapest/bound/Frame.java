package nl.overstap.engine.search.cheapest.bound;

import java.util.Arrays;

/// The landmarks that a node reasons with and their multipliers; the bound that they give. Open
/// arrays, for the inner loops of one search.
public final class Frame {
  /// Numbers in the [LandmarkPool], the first [#size] of them.
  public int[] landmarks = new int[32];

  /// Per landmark, in units of the objective; at least 0.
  public long[] multipliers = new long[32];

  public int size;

  /// No plan of the node costs less.
  public long bound;

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

  public void copyFrom(Frame other) {
    clear();
    for (int at = 0; at < other.size; at++) {
      add(other.landmarks[at], other.multipliers[at]);
    }
    bound = other.bound;
  }
}
