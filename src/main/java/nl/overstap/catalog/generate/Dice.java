package nl.overstap.catalog.generate;

/// Chance that is the same for the same seed on every machine and Java: SplitMix64 (Steele, Lea and
/// Flood 2014).
final class Dice {

  private static final long GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  private long next() {
    state += GAMMA;
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /// From 0 up to the bound, which is left out.
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /// From the one up to and including the other.
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /// True in so many of a hundred cases.
  boolean percent(int chance) {
    return below(100) < chance;
  }

  int oneOf(int[] values) {
    return values[below(values.length)];
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[below(values.length)];
  }

  /// Fisher and Yates, in place.
  void shuffle(int[] values) {
    for (int at = values.length - 1; at > 0; at--) {
      int other = below(at + 1);
      int held = values[at];
      values[at] = values[other];
      values[other] = held;
    }
  }
}
