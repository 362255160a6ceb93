package nl.overstap.catalog.search;

/// How well a typed word fits a word of a name, worst first.
enum Fit {
  NONE(0),
  /// Spelled almost like it.
  FUZZY(1),
  /// Within a compound: `monteur` in `zonnepanelenmonteur`.
  INSIDE(2),
  /// The beginning of it.
  PREFIX(3),
  WHOLE(4);

  private final int weight;

  Fit(int weight) {
    this.weight = weight;
  }

  /// What it counts for in a score, 0 to 4.
  int weight() {
    return weight;
  }
}
