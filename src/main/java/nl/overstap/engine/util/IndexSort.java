package nl.overstap.engine.util;

/// Puts numbers in the order of keys that are kept elsewhere, without boxing. Merge sort: equal
/// keys keep their order, O(n log n).
public final class IndexSort {
  private IndexSort() {}

  /// The numbers from 0 up to, not including, `count`, in ascending order of their keys.
  public static int[] byKey(long[] keys, int count) {
    int[] order = new int[count];
    for (int at = 0; at < count; at++) {
      order[at] = at;
    }
    int[] from = order;
    int[] to = new int[count];
    for (int width = 1; width < count; width *= 2) {
      for (int start = 0; start < count; start += 2 * width) {
        merge(
            from,
            to,
            keys,
            start,
            Math.min(start + width, count),
            Math.min(start + 2 * width, count));
      }
      int[] swapped = from;
      from = to;
      to = swapped;
    }
    return from;
  }

  /// Puts the first `count` numbers in ascending order of the key that each number is the index of,
  /// equal keys in that of the numbers. Shell sort: in place, O(n^1.5).
  public static void sort(int[] numbers, int count, long[] keys) {
    for (int gap = count / 2; gap > 0; gap /= 2) {
      for (int next = gap; next < count; next++) {
        int number = numbers[next];
        int at = next;
        while (at >= gap && isBefore(number, numbers[at - gap], keys)) {
          numbers[at] = numbers[at - gap];
          at -= gap;
        }
        numbers[at] = number;
      }
    }
  }

  private static boolean isBefore(int one, int other, long[] keys) {
    return keys[one] != keys[other] ? keys[one] < keys[other] : one < other;
  }

  private static void merge(int[] from, int[] to, long[] keys, int start, int middle, int end) {
    int left = start;
    int right = middle;
    for (int at = start; at < end; at++) {
      boolean takesLeft = left < middle && (right >= end || keys[from[left]] <= keys[from[right]]);
      to[at] = takesLeft ? from[left++] : from[right++];
    }
  }
}
