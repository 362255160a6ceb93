package nl.overstap.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/// How far apart two spellings are: the number of letters to add, leave out, change or swap with
/// their neighbour.
public final class Spelling {

  private Spelling() {}

  /// The candidate that most resembles the text, if any is near enough to be meant: at most one
  /// mistake in every three letters, and no more than three.
  public static Optional<String> findNearest(String text, Collection<String> candidates) {
    int bound = Math.min(3, text.length() / 3);
    String nearest = null;
    for (String candidate : candidates) {
      int distance = distance(text, candidate, bound);
      if (distance <= bound && (distance < bound || nearest == null)) {
        bound = distance;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /// The distance (Damerau, optimal string alignment), or `bound + 1` when it is more than the
  /// bound. Takes time in proportion to the shorter length times the bound.
  public static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) > bound) {
      return bound + 1;
    }
    int start = commonPrefix(a, b);
    int end = commonSuffix(a, b, start);
    String left = a.substring(start, a.length() - end);
    String right = b.substring(start, b.length() - end);
    return left.isEmpty() || right.isEmpty()
        ? Math.max(left.length(), right.length())
        : banded(left, right, bound);
  }

  private static int commonPrefix(String a, String b) {
    int limit = Math.min(a.length(), b.length());
    int i = 0;
    while (i < limit && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int commonSuffix(String a, String b, int start) {
    int limit = Math.min(a.length(), b.length()) - start;
    int i = 0;
    while (i < limit && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
      i++;
    }
    return i;
  }

  private static int banded(String a, String b, int bound) {
    int[] twoBack = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      Arrays.fill(current, bound + 1);
      current[0] = i;
      int least = Math.max(1, i - bound);
      int most = Math.min(b.length(), i + bound);
      int best = i;
      for (int j = least; j <= most; j++) {
        current[j] = step(a, b, i, j, twoBack, previous, current);
        best = Math.min(best, current[j]);
      }
      if (best > bound) {
        return bound + 1;
      }
      int[] free = twoBack;
      twoBack = previous;
      previous = current;
      current = free;
    }
    return Math.min(previous[b.length()], bound + 1);
  }

  private static int step(
      String a, String b, int i, int j, int[] twoBack, int[] previous, int[] current) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(previous[j - 1] + change, Math.min(previous[j] + 1, current[j - 1] + 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, twoBack[j - 2] + 1) : least;
  }
}
