package nl.overstap.referee;

import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.vraag.Grens;
import nl.overstap.referee.Vraag.Grenzen;

/// R16: a grens by chance, with what it means for the question of one path.
///
/// @param grenzen at least one of the three is a limit
record RandomGrens(Grenzen grenzen) {

  static RandomGrens make(Dice dice) {
    Grenzen made =
        new Grenzen(
            dice.chance(60) ? dice.any(0L, 20L, 40L, 130L, 260L, 600L) : Long.MAX_VALUE,
            dice.chance(40) ? dice.any(0L, 6_000L, 30_000L, 150_000L) : Long.MAX_VALUE,
            dice.chance(30) ? dice.any(10L, 60L, 150L, 400L) : Long.MAX_VALUE);
    return made.equals(Grenzen.none())
        ? new RandomGrens(new Grenzen(200L, Long.MAX_VALUE, Long.MAX_VALUE))
        : new RandomGrens(made);
  }

  /// WEKEN if it has weken, else KOSTEN, else UREN.
  String criterium() {
    if (grenzen.weken() < Long.MAX_VALUE) {
      return "WEKEN";
    }
    return grenzen.cents() < Long.MAX_VALUE ? "KOSTEN" : "UREN";
  }

  /// The question for one path: all bounds are limits, the stricter holds.
  Vraag within(Vraag vraag) {
    Grenzen asked = vraag.voorwaarden().grenzen();
    return vraag
        .optimising(criterium())
        .with(
            new Grenzen(
                Math.min(asked.weken(), grenzen.weken()),
                Math.min(asked.cents(), grenzen.cents()),
                Math.min(asked.uren(), grenzen.uren())));
  }

  Grens asGrens() {
    return new Grens(
        grenzen.weken() == Long.MAX_VALUE ? null : new Weken(Math.toIntExact(grenzen.weken())),
        grenzen.cents() == Long.MAX_VALUE ? null : new Bedrag(grenzen.cents()),
        grenzen.uren() == Long.MAX_VALUE ? null : Math.toIntExact(grenzen.uren()));
  }
}
