package nl.overstap.support.catalogue;

/// The seed of a random test: another one each run, the given one with `-Doverstap.zaad=...`.
public final class Seed {

  private Seed() {}

  /// Says on the console which seed it is and how to use it again.
  public static long next() {
    long seed = Long.getLong("overstap.zaad", System.nanoTime());
    System.out.println("Herhaal deze test met -Doverstap.zaad=" + seed);
    return seed;
  }
}
