package nl.overstap.engine.search;

/// Sums of costs that stay below an infinity of which two still fit in a long.
public final class Amounts {
  /// More than any plan costs; stands for "cannot".
  public static final long INFINITE = Long.MAX_VALUE / 4;

  private Amounts() {}

  /// The sum of two amounts of at most [#INFINITE], itself at most that.
  public static long plus(long one, long other) {
    return Math.min(INFINITE, one + other);
  }
}
