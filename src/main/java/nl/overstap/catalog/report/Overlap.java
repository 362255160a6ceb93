package nl.overstap.catalog.report;

import java.util.Set;

/// How much two sets are the same.
final class Overlap {
  private Overlap() {}

  /// What is in both as a part of what is in either (Jaccard); 0 for two empty sets.
  static <T> double of(Set<T> one, Set<T> other) {
    long both = one.stream().filter(other::contains).count();
    long either = one.size() + other.size() - both;
    return either == 0 ? 0 : (double) both / either;
  }
}
