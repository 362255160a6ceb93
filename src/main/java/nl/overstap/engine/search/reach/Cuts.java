package nl.overstap.engine.search.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.util.IntList;

/// Landmarks of one case with what each is worth on one criterion.
final class Cuts {
  private final List<int[]> landmarks = new ArrayList<>();
  private final List<Long> worth = new ArrayList<>();
  private long sum;
  private long size;

  void add(IntList landmark, long value) {
    landmarks.add(landmark.toArray());
    worth.add(value);
    sum = Math.addExact(sum, value);
    size += landmark.size();
  }

  /// No plan takes less than this.
  long sum() {
    return sum;
  }

  /// How many steps the landmarks name.
  long size() {
    return size;
  }

  /// That no plan is within the limit on this criterion.
  ///
  /// @param kept false to leave the landmarks out: then the certificate is not complete
  Certificate beyond(Criterion criterion, Criterion first, Criterion second, boolean kept) {
    return certificate(first, second, List.of(criterion), kept);
  }

  /// That no plan is below these landmarks, which were raised on the first criterion.
  ///
  /// @param kept false to leave the landmarks out: then the certificate is not complete
  Certificate atLeast(Criterion first, Criterion second, boolean kept) {
    return certificate(first, second, List.of(), kept);
  }

  /// @param limited the limit that the landmarks are about, none for a bound on the cost
  private Certificate certificate(
      Criterion first, Criterion second, List<Criterion> limited, boolean kept) {
    List<int[]> rows = kept ? landmarks.stream().map(Cuts::ascending).toList() : List.of();
    WeightedLandmarks weighted =
        new WeightedLandmarks(
            IntStream.range(0, rows.size()).toArray(),
            worth.stream().limit(rows.size()).mapToLong(Long::longValue).toArray());
    List<Long> multipliers = limited.stream().map(one -> 1L).toList();
    return new Certificate(
        new Objective(first, second, 1, 1, 0, 1, 1, 0),
        Relaxation.NONE,
        limited,
        IntRows.of(rows),
        new Leaf(new Bound(limited.isEmpty(), multipliers, weighted)),
        kept);
  }

  private static int[] ascending(int[] landmark) {
    int[] sorted = landmark.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
