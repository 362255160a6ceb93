package nl.overstap.graphql.catalogus;

import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.skill.Skill;
import org.jspecify.annotations.Nullable;

/// What one learns by working: the type Ontwikkeling.
///
/// @param vanaf the niveau that one must have at the start; empty for none
record OntwikkeldeSkill(
    Skill skill, int niveau, int maanden, @Nullable Integer vanaf, Bronvermelding bronvermelding)
    implements MetBron {
  static OntwikkeldeSkill of(Ontwikkeling row, SkillDetails skill) {
    @Nullable Integer vanaf = row.vanaf() == 0 ? null : row.vanaf();
    return new OntwikkeldeSkill(skill.skill(), row.niveau(), row.maanden(), vanaf, row.bron());
  }

  /// The niveau in words (R2).
  public String niveauTekst() {
    return skill.niveauTekst(niveau);
  }
}
