package nl.overstap.catalog.search;

import java.util.Arrays;

/// A list of ints that grows; the same number twice in a row is kept once.
final class Ints {

  private int[] values = new int[2];
  private int size;

  void add(int value) {
    if (size > 0 && values[size - 1] == value) {
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
