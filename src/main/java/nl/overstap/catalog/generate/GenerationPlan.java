package nl.overstap.catalog.generate;

/// What to generate.
///
/// @param opleidingen how many, wholes and modules together
/// @param doorgroei whether to say which functie grows into which
public record GenerationPlan(long zaad, int opleidingen, Family family, boolean doorgroei) {

  /// The most that was ever tried.
  public static final int MOST_OPLEIDINGEN = 1_000_000;

  /// Throws IllegalArgumentException, in Dutch, for a size that cannot be.
  public GenerationPlan {
    if (opleidingen < 1 || opleidingen > MOST_OPLEIDINGEN) {
      throw new IllegalArgumentException(
          "%d opleidingen kan niet. Kies een getal van 1 tot en met %d"
              .formatted(opleidingen, MOST_OPLEIDINGEN));
    }
  }

  /// What every row says of where it comes from.
  String bron() {
    return "gegenereerd, verzonnen: zaad %d, soort %s".formatted(zaad, family);
  }
}
