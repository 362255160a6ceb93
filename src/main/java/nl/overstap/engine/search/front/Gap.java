package nl.overstap.engine.search.front;

import java.util.List;

/// How much better than all known points a plan could be that is still to be found (R17).
final class Gap {
  private Gap() {}

  /// The factor by which a plan that takes `least` would beat every point: for each point the
  /// largest factor over the criteria, and of those the smallest.
  static double factor(List<Long> least, Iterable<List<Long>> points) {
    double smallest = Double.POSITIVE_INFINITY;
    for (List<Long> point : points) {
      smallest = Math.min(smallest, largest(least, point));
    }
    return Math.max(1, smallest);
  }

  private static double largest(List<Long> least, List<Long> point) {
    double largest = 0;
    for (int at = 0; at < point.size(); at++) {
      largest = Math.max(largest, ratio(point.get(at), least.get(at)));
    }
    return largest;
  }

  /// Nothing is as good as nothing, and better than something by any factor.
  private static double ratio(long point, long least) {
    if (point <= least) {
      return 1;
    }
    return least == 0 ? Double.POSITIVE_INFINITY : (double) point / least;
  }
}
