package nl.overstap.referee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overstap.referee.Vraag.Filters;
import nl.overstap.referee.Vraag.Grenzen;
import nl.overstap.referee.Vraag.Profiel;
import nl.overstap.referee.Vraag.SkillNiveau;
import nl.overstap.referee.Vraag.Voorwaarden;
import nl.overstap.referee.Vraag.Werkervaring;

/// A question by chance on a [RandomCatalogue].
final class RandomVraag {

  private static final int RARELY = 8;

  private final Dice dice;
  private final List<String> skills;
  private final List<String> kwalificaties;
  private final List<String> opleidingen;
  private final List<String> aanbod;

  private RandomVraag(Dice dice, CsvCatalogue csv) {
    this.dice = dice;
    this.skills = ids(csv, "skills");
    this.kwalificaties = ids(csv, "kwalificaties");
    this.opleidingen = ids(csv, "opleidingen");
    this.aanbod = ids(csv, "aanbod");
  }

  private static List<String> ids(CsvCatalogue csv, String file) {
    return csv.rows(file).stream().map(row -> row.get("id")).toList();
  }

  static Vraag make(Dice dice, CsvCatalogue csv) {
    RandomVraag made = new RandomVraag(dice, csv);
    return new Vraag(
        made.profiel(),
        RandomFuncties.DOEL,
        made.voorwaarden(),
        dice.any("WEKEN", "WEKEN", "KOSTEN", "KOSTEN", "UREN", "STAPPEN"));
  }

  private Profiel profiel() {
    List<SkillNiveau> typed =
        dice.some(skills, dice.any(0, 0, 1, 2)).stream()
            .map(skill -> new SkillNiveau(skill, dice.any(1, 1, 2, 3)))
            .toList();
    List<String> works =
        Stream.concat(RandomFuncties.BEROEPEN.stream(), Stream.of(RandomFuncties.ERVARING))
            .toList();
    List<Werkervaring> worked =
        dice.some(works, dice.any(0, 1, 1, 2)).stream()
            .map(functie -> new Werkervaring(functie, dice.any(1, 4, 6, 12, 24, 30)))
            .toList();
    return new Profiel(
        typed,
        worked,
        dice.some(opleidingen, dice.any(0, 0, 0, 1, 2)),
        dice.some(kwalificaties, dice.any(0, 0, 1, 2)),
        nogNiet(typed),
        dice.maybe(40, dice.pick(RandomCatalogue.REGIOS)));
  }

  /// Nothing that is typed in as well: that is an input error.
  private List<SkillNiveau> nogNiet(List<SkillNiveau> typed) {
    List<SkillNiveau> denied = new ArrayList<>();
    for (String skill : dice.some(skills, dice.any(0, 0, 0, 1, 2))) {
      int niveau = dice.between(1, 3);
      if (typed.stream().noneMatch(had -> had.skill().equals(skill))) {
        denied.add(new SkillNiveau(skill, niveau));
      }
    }
    return denied;
  }

  private Voorwaarden voorwaarden() {
    return new Voorwaarden(
        grenzen(),
        dice.chance(55) ? Filters.none() : filters(),
        dice.any("ESSENTIEEL", "ESSENTIEEL", "ESSENTIEEL", "BELANGRIJK", "AANVULLEND"),
        !dice.chance(RARELY),
        dice.any(0, 1, 1, 1, 2, 3),
        dice.some(kwalificaties.subList(0, 5), dice.chance(12) ? 1 : 0),
        dice.chance(RARELY));
  }

  private Grenzen grenzen() {
    return new Grenzen(
        dice.chance(RARELY) ? dice.any(20L, 100L, 300L, 600L) : Long.MAX_VALUE,
        dice.chance(RARELY) ? dice.any(0L, 10_000L, 26_050L) : Long.MAX_VALUE,
        dice.chance(RARELY) ? dice.any(10L, 60L, 150L) : Long.MAX_VALUE);
  }

  private Filters filters() {
    return new Filters(
        dice.chance(15) ? dice.any(2L, 4L, 8L, 16L, 40L) : 0,
        dice.chance(RARELY) ? dice.some(RandomOpleidingen.LEERWEGEN, 4) : List.of(),
        dice.chance(RARELY) ? dice.some(RandomOpleidingen.VORMEN, 3) : List.of(),
        dice.chance(15) ? dice.some(RandomCatalogue.REGIOS, dice.between(1, 2)) : List.of(),
        dice.chance(15) ? List.of(leftOut()) : List.of(),
        dice.chance(15),
        dice.chance(15));
  }

  private String leftOut() {
    return switch (dice.between(1, 5)) {
      case 1 -> "opleider/a";
      case 3 -> aanbod.isEmpty() ? "opleider/b" : dice.pick(aanbod);
      case 2 -> dice.pick(RandomFuncties.TREDEN);
      default -> dice.pick(opleidingen);
    };
  }

  /// The question with the answer to it just out of reach, in one of its totals.
  static Vraag tighter(Dice dice, Vraag vraag, Totaal answer) {
    Grenzen grenzen = vraag.voorwaarden().grenzen();
    return vraag.with(
        switch (dice.any("WEKEN", "KOSTEN", "UREN")) {
          case "WEKEN" -> new Grenzen(below(answer.weken()), grenzen.cents(), grenzen.uren());
          case "KOSTEN" -> new Grenzen(grenzen.weken(), below(answer.eigen()), grenzen.uren());
          default -> new Grenzen(grenzen.weken(), grenzen.cents(), below(answer.uren()));
        });
  }

  private static long below(long amount) {
    return Math.max(0, amount - 1);
  }
}
