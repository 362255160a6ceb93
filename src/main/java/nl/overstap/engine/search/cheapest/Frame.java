package nl.overstap.engine.search.cheapest;

import java.util.Arrays;

/// The landmarks that a node reasons with and their multipliers; the bound that they give.
final class Frame {
  int[] landmarks = new int[32];
  long[] multipliers = new long[32];
  int size;
  long bound;

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

  void copyFrom(Frame other) {
    clear();
    for (int at = 0; at < other.size; at++) {
      add(other.landmarks[at], other.multipliers[at]);
    }
    bound = other.bound;
  }
}
