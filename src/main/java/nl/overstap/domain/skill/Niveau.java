package nl.overstap.domain.skill;

/// The four niveaus: 1 with help, 2 independent, 3 advanced, 4 can teach it. A skill at a niveau
/// means the same skill at all lower ones. Pages print the words, never "niveau 2", which reads as
/// mbo-2 (R2).
public final class Niveau {
  public static final int MIN = 1;
  public static final int MAX = 4;

  private Niveau() {}

  public static boolean isValid(int niveau) {
    return niveau >= MIN && niveau <= MAX;
  }

  /// Throws IllegalArgumentException, in Dutch, unless 1 to 4.
  public static void requireValid(int niveau) {
    if (!isValid(niveau)) {
      throw new IllegalArgumentException(niveau + " is geen niveau: een niveau is 1, 2, 3 of 4");
    }
  }
}
