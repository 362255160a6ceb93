package nl.overstap.graphql.catalogus;

import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.skill.Skill;
import org.jspecify.annotations.Nullable;

/// What a functie asks: the type SkillEis.
record GevraagdeSkill(
    Skill skill,
    int niveau,
    Belang belang,
    @Nullable String escoBelang,
    Bronvermelding bronvermelding)
    implements MetBron {
  static GevraagdeSkill of(SkillEis eis, SkillDetails skill) {
    return new GevraagdeSkill(
        skill.skill(), eis.niveau(), eis.belang(), eis.escoBelang(), eis.bron());
  }

  /// The niveau in words (R2).
  public String niveauTekst() {
    return skill.niveauTekst(niveau);
  }
}
