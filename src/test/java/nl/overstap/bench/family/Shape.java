package nl.overstap.bench.family;

/// How a national catalogue is drawn.
///
/// @param deep prerequisites at all niveaus, in chains, against zero to two at a lower niveau
/// @param skills and `functies`: how many are drawn where no outside market is given
/// @param opleidingen how many, diplomas and recognition among them
public record Shape(String name, boolean deep, int skills, int functies, int opleidingen) {
  /// The size of a country.
  public static Shape national(String name, boolean deep) {
    return new Shape(name, deep, 14_000, 3_000, 100_000);
  }

  /// The same in small.
  public Shape divided(int by) {
    return new Shape(name, deep, skills / by, functies / by, opleidingen / by);
  }
}
