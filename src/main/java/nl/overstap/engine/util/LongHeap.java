package nl.overstap.engine.util;

import java.util.Arrays;

/// A binary min-heap of ints with long keys. An int may be in it more than once; whoever polls
/// skips the outdated ones. Among equal keys the order is fixed by the order of the calls.
public final class LongHeap {
  private long[] keys;
  private int[] values;
  private int size;

  public LongHeap(int capacity) {
    keys = new long[Math.max(4, capacity)];
    values = new int[keys.length];
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public void clear() {
    size = 0;
  }

  /// The least key; only when not empty.
  public long peekKey() {
    return keys[0];
  }

  public void add(long key, int value) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    int at = size++;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (keys[parent] <= key) {
        break;
      }
      keys[at] = keys[parent];
      values[at] = values[parent];
      at = parent;
    }
    keys[at] = key;
    values[at] = value;
  }

  /// Removes an int with the least key; only when not empty.
  public int poll() {
    int polled = values[0];
    size--;
    if (size > 0) {
      siftDown(keys[size], values[size]);
    }
    return polled;
  }

  private void siftDown(long key, int value) {
    int at = 0;
    int half = size >>> 1;
    while (at < half) {
      int child = 2 * at + 1;
      if (child + 1 < size && keys[child + 1] < keys[child]) {
        child++;
      }
      if (key <= keys[child]) {
        break;
      }
      keys[at] = keys[child];
      values[at] = values[child];
      at = child;
    }
    keys[at] = key;
    values[at] = value;
  }
}
