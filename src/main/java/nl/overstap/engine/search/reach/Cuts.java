package nl.overstap.engine.search.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.spi.IntRows;

/// Landmarks of one case with what each is worth by one measure.
final class Cuts {
  private final List<int[]> landmarks = new ArrayList<>();
  private final List<Long> worth = new ArrayList<>();
  private long sum;
  private long size;

  void add(int[] landmark, long value) {
    landmarks.add(landmark);
    worth.add(value);
    sum = Math.addExact(sum, value);
    size += landmark.length;
  }

  /// No plan takes less than this.
  long sum() {
    return sum;
  }

  /// How many steps the landmarks name.
  long size() {
    return size;
  }

  /// Takes the worth of all landmarks from the prices they were raised on.
  void payFrom(Remains remains) {
    for (int at = 0; at < landmarks.size(); at++) {
      remains.pay(landmarks.get(at), worth.get(at));
    }
  }

  /// The landmarks, ascending each.
  IntRows rows() {
    return IntRows.of(landmarks.stream().map(Cuts::ascending).toList());
  }

  /// What each is worth.
  WeightedLandmarks weights() {
    return new WeightedLandmarks(
        IntStream.range(0, landmarks.size()).toArray(),
        worth.stream().mapToLong(Long::longValue).toArray());
  }

  private static int[] ascending(int[] landmark) {
    int[] sorted = landmark.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
