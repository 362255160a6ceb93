package nl.overstap.catalog.generate;

/// How much opleidingen ask beforehand.
public enum Family {

  /// Three in ten ask something, mostly one thing: believed to be like the real world.
  SOFT(30, 1, 2, 0),

  /// Nearly all ask the niveau below and something else, and functies ask niveau 3: long chains, to
  /// find the limits of the engine.
  HARD(85, 2, 1, 25);

  private final int percentAsking;
  private final int mostGroepen;
  private final int freeNiveau;
  private final int percentHarder;

  Family(int percentAsking, int mostGroepen, int freeNiveau, int percentHarder) {
    this.percentAsking = percentAsking;
    this.mostGroepen = mostGroepen;
    this.freeNiveau = freeNiveau;
    this.percentHarder = percentHarder;
  }

  /// How many of a hundred opleidingen ask something of another skill.
  int percentAsking() {
    return percentAsking;
  }

  /// Groepen that are asked of other skills, at most.
  int mostGroepen() {
    return mostGroepen;
  }

  /// The highest niveau that is taught without asking the one below.
  int freeNiveau() {
    return freeNiveau;
  }

  /// How many of a hundred requirements are raised to niveau 3.
  int percentHarder() {
    return percentHarder;
  }
}
