package nl.overstap.catalog.search;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// From a key, a stem or a root, to the numbers of the terms that have it: two arrays instead of a
/// map of lists, because there are some hundred thousand.
final class Keys {

  private static final int[] NONE = {};

  private final String[] keys;
  private final int[][] terms;

  private Keys(String[] keys, int[][] terms) {
    this.keys = keys;
    this.terms = terms;
  }

  /// The terms of a key, in order; none when nothing has it.
  int[] of(String key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? NONE : terms[at];
  }

  boolean contains(String key) {
    return Arrays.binarySearch(keys, key) >= 0;
  }

  /// Collects terms by key; each term in order, so that numbers ascend.
  static final class Builder {
    private final Map<String, Ints> found = new TreeMap<>();

    void add(String key, int term) {
      found.computeIfAbsent(key, k -> new Ints()).add(term);
    }

    Keys build() {
      return new Keys(
          found.keySet().toArray(String[]::new),
          found.values().stream().map(Ints::toArray).toArray(int[][]::new));
    }
  }
}
