package nl.overstap.referee;

import java.util.List;

/// The functies of a random catalogue: what they ask (R12), develop (R10) and grow into.
final class RandomFuncties {

  static final String DOEL = "functie/doel";
  static final List<String> TREDEN = List.of("functie/tree-een", "functie/tree-twee");
  static final List<String> BEROEPEN = List.of("functie/nu", TREDEN.get(0), TREDEN.get(1), DOEL);
  static final String ERVARING = "functie/hobby";

  private final Dice dice;
  private final CatalogueDraft draft;
  private final RandomSkills skills;

  RandomFuncties(Dice dice, CatalogueDraft draft, RandomSkills skills) {
    this.dice = dice;
    this.draft = draft;
    this.skills = skills;
  }

  void make(int periods) {
    for (String id : BEROEPEN) {
      String first = dice.any("true", "false");
      draft.add("functies", "id|naam,soort,instapfunctie", id, id, "BEROEP", first);
    }
    draft.add("functies", "id|naam,soort", ERVARING, ERVARING, "ERVARING");
    requires("functie/nu", dice.between(0, 3));
    TREDEN.forEach(trede -> requires(trede, dice.between(0, 2)));
    requires(DOEL, dice.chance(3) ? 0 : dice.between(3, 5));
    TREDEN.forEach(trede -> papers(trede, 25));
    papers(DOEL, 40);
    if (dice.chance(65)) {
      ladder();
    }
    work(periods);
  }

  private void requires(String functie, int count) {
    for (String skill : dice.some(skills.skills(), count)) {
      String belang =
          dice.any("ESSENTIEEL", "ESSENTIEEL", "ESSENTIEEL", "", "BELANGRIJK", "AANVULLEND");
      String niveau = functie.equals(DOEL) ? dice.any("1", "2", "2", "3", "") : skills.low();
      requirement(functie, skill, niveau, belang);
    }
    if (dice.chance(20)) {
      requirement(functie, RandomSkills.HOUDING, "2", "ESSENTIEEL");
    }
  }

  private void requirement(String functie, String skill, String niveau, String belang) {
    draft.add("functie_skills", "functie,skill|niveau,belang", functie, skill, niveau, belang);
  }

  private void papers(String functie, int percent) {
    for (String groep : List.of("1", "2")) {
      if (dice.chance(percent)) {
        String moment = dice.any("VOORAF", "VOORAF", "", "NA_START");
        dice.some(skills.askable(), dice.between(1, 2))
            .forEach(paper -> paper(functie, groep, paper, moment));
      }
    }
  }

  private void paper(String functie, String groep, String paper, String moment) {
    String header = "functie,groep,kwalificatie|moment,grond";
    draft.add("functie_diplomas", header, functie, groep, paper, moment, dice.any("WET", "NORM"));
  }

  /// Edges in any direction, cycles too, and one to the goal.
  private void ladder() {
    for (int i = dice.between(1, 4); i > 0; i--) {
      List<String> pair = dice.some(BEROEPEN, 2);
      draft.add("functie_doorgroei", "van,naar", pair.get(0), pair.get(1));
    }
    draft.add("functie_doorgroei", "van,naar", dice.pick(TREDEN), DOEL);
  }

  /// Months to choose from are few, so that no more than `periods` actions come of it.
  private void work(int periods) {
    develops("functie/nu", "24", dice.between(0, 1));
    develops(DOEL, "6", dice.between(0, 1));
    develops(ERVARING, "12", dice.between(0, 2));
    for (int i = 0; i < periods; i++) {
      String maanden = dice.any("3", "6", "6", "12");
      develops(dice.pick(TREDEN), maanden, dice.between(1, 3));
    }
  }

  private void develops(String functie, String maanden, int rows) {
    for (String skill : dice.some(skills.skills(), rows)) {
      boolean quicker = dice.chance(30) && vanafRows(functie) < 6;
      String niveau = quicker ? dice.any("2", "3") : dice.any("1", "2", "");
      String header = "functie,skill,maanden|niveau,vanaf";
      draft.add("functie_ontwikkelt", header, functie, skill, maanden, niveau, quicker ? "1" : "");
    }
  }

  /// At most 6 rows with `vanaf` for a functie (decision 0001).
  private long vanafRows(String functie) {
    return draft.rows("functie_ontwikkelt").stream()
        .filter(row -> row.is("functie", functie) && row.has("vanaf"))
        .count();
  }
}
