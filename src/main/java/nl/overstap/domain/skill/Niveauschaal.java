package nl.overstap.domain.skill;

import java.util.List;

/// In which words the four niveaus of a skill are printed (R2).
enum Niveauschaal {
  /// What most skills have.
  WOORDEN("met hulp", "zelfstandig", "gevorderd", "kan het anderen leren"),
  /// The European levels of languages, for soort TAAL.
  ERK("A2", "B1", "B2", "C1"),
  /// The Dutch reference levels, for rekenen.
  REFERENTIE("1F", "2F", "3F", "4F");

  /// There is one skill for rekenen and it has no soort of its own, so it is known by its name.
  private static final String REKENEN = "rekenen";

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<String> teksten;

  Niveauschaal(String... teksten) {
    this.teksten = List.of(teksten);
  }

  static Niveauschaal van(Skill skill) {
    if (skill.soort() == SkillSoort.TAAL) {
      return ERK;
    }
    boolean rekenen =
        skill.naam().equalsIgnoreCase(REKENEN)
            || skill.alternatieven().stream().anyMatch(REKENEN::equalsIgnoreCase);
    return rekenen ? REFERENTIE : WOORDEN;
  }

  String tekst(int niveau) {
    Niveau.requireValid(niveau);
    return teksten.get(niveau - Niveau.MIN);
  }
}
