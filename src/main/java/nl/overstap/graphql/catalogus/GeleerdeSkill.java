package nl.overstap.graphql.catalogus;

import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.functie.TaakSkill;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.skill.Skill;
import org.jspecify.annotations.Nullable;

/// A skill at a niveau, with where that comes from: the type SkillNiveau.
///
/// @param bronvermelding empty for what was computed
public record GeleerdeSkill(Skill skill, int niveau, @Nullable Bronvermelding bronvermelding)
    implements MetBron {
  static GeleerdeSkill of(Leereffect row, SkillDetails skill) {
    return new GeleerdeSkill(skill.skill(), row.niveau(), row.bron());
  }

  static GeleerdeSkill of(KwalificatieSkill row, SkillDetails skill) {
    return new GeleerdeSkill(skill.skill(), row.niveau(), row.bron());
  }

  static GeleerdeSkill of(TaakSkill row, SkillDetails skill) {
    return new GeleerdeSkill(skill.skill(), row.niveau(), row.bron());
  }

  /// The niveau in words (R2).
  public String niveauTekst() {
    return skill.niveauTekst(niveau);
  }
}
