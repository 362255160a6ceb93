package nl.overstap.graphql.catalogus;

import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillRelatieSoort;

/// How one skill relates to another: the type SkillRelatie.
record VerwanteSkill(
    SkillId vanId,
    SkillId naarId,
    SkillRelatieSoort soort,
    int afslag,
    Bronvermelding bronvermelding)
    implements MetBron {
  static VerwanteSkill of(SkillRelatie row) {
    return new VerwanteSkill(row.van(), row.naar(), row.soort(), row.afslag(), row.bron());
  }
}
