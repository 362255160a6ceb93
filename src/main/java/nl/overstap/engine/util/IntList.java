package nl.overstap.engine.util;

import java.util.Arrays;

/// A growing list of ints without boxing.
public final class IntList {
  private int[] values;
  private int size;

  public IntList() {
    this(16);
  }

  public IntList(int capacity) {
    values = new int[Math.max(4, capacity)];
  }

  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  public int get(int index) {
    return values[index];
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public int removeLast() {
    return values[--size];
  }

  public void clear() {
    size = 0;
  }

  /// Forgets all values from the given size on.
  public void truncate(int newSize) {
    size = Math.min(size, newSize);
  }

  public int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
