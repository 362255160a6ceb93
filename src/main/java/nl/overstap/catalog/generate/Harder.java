package nl.overstap.catalog.generate;

/// Raises what functies ask to niveau 3 here and there, as the family wants.
final class Harder {

  private static final int NIVEAU = 3;

  private Harder() {}

  static World of(World world, Family family, Dice dice) {
    int[][] niveaus = new int[world.niveaus().length][];
    for (int functie = 0; functie < niveaus.length; functie++) {
      niveaus[functie] = world.niveaus()[functie].clone();
      for (int at = 0; at < niveaus[functie].length; at++) {
        if (dice.percent(family.percentHarder())) {
          niveaus[functie][at] = Math.max(NIVEAU, niveaus[functie][at]);
        }
      }
    }
    return new World(
        world.functies(),
        world.functieNamen(),
        world.sectoren(),
        world.skills(),
        world.skillNamen(),
        world.asks(),
        niveaus,
        world.askedBy());
  }
}
