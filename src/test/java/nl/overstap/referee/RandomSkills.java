package nl.overstap.referee;

import java.util.List;

/// The skills and kwalificaties of a random catalogue, and what follows from what (R4, R6).
final class RandomSkills {

  static final String HOUDING = "skill/houding";

  private static final List<String> PAPER =
      List.of(
          "DIPLOMA",
          "BRANCHECERTIFICAAT",
          "TOELATING",
          "MBO_CERTIFICAAT",
          "ERVARINGSCERTIFICAAT",
          "AANWIJZING");

  private final Dice dice;
  private final CatalogueDraft draft;
  private final List<String> skills;
  private final List<String> kwalificaties = RandomCatalogue.ids("kwalificatie/k", PAPER.size());

  RandomSkills(Dice dice, CatalogueDraft draft) {
    this.dice = dice;
    this.draft = draft;
    this.skills = RandomCatalogue.ids("skill/s", dice.between(5, 8));
  }

  void make() {
    skills.forEach(this::skill);
    draft.add("skills", "id|naam,soort", HOUDING, "houding", "HOUDING");
    relations();
    for (int i = 0; i < PAPER.size(); i++) {
      String id = kwalificaties.get(i);
      draft.add("kwalificaties", "id|naam,soort", id, id, PAPER.get(i));
    }
    counting();
  }

  /// All but HOUDING.
  List<String> skills() {
    return skills;
  }

  List<String> kwalificaties() {
    return kwalificaties;
  }

  /// What can be asked of a person before the job: all but the AANWIJZING.
  List<String> askable() {
    return kwalificaties.subList(0, 5);
  }

  /// What only EVC is made to lead to.
  String ervaringscertificaat() {
    return kwalificaties.get(4);
  }

  private void skill(String id) {
    String soort = dice.chance(12) ? "TAAL" : dice.any("VAARDIGHEID", "VAARDIGHEID", "KENNIS");
    String verondersteld = dice.maybe(10, dice.any("1", "2"));
    draft.add("skills", "id|naam,soort,verondersteld", id, id, soort, verondersteld);
  }

  /// VALT_ONDER from a lower to a higher id, so without a cycle; LIJKT_OP with cycles.
  private void relations() {
    for (int i = dice.between(0, 2); i > 0; i--) {
      relation(dice.some(skills, 2).stream().sorted().toList(), "VALT_ONDER", "");
    }
    for (int i = dice.between(0, 3); i > 0; i--) {
      relation(dice.some(skills, 2), "LIJKT_OP", dice.any("", "1", "1", "2", "3"));
    }
  }

  private void relation(List<String> pair, String soort, String afslag) {
    draft.add("skill_relaties", "van,naar|soort,afslag", pair.get(0), pair.get(1), soort, afslag);
  }

  private void counting() {
    for (int i = dice.between(0, 3); i > 0; i--) {
      List<String> pair = dice.some(askable(), 2).stream().sorted().toList();
      draft.add("kwalificatie_relaties", "van,naar|soort", pair.get(0), pair.get(1), "GEEFT");
    }
    for (int i = dice.between(0, 3); i > 0; i--) {
      String shows = dice.pick(askable());
      String skill = dice.pick(skills);
      draft.add("kwalificatie_skills", "kwalificatie,skill|niveau", shows, skill, niveau());
    }
  }

  /// A niveau that is taught or shown.
  String niveau() {
    return dice.any("", "1", "2", "2", "3", "4");
  }

  /// A niveau that is asked beforehand.
  String low() {
    return dice.any("1", "1", "1", "2", "");
  }
}
