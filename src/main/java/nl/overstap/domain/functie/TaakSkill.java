package nl.overstap.domain.functie;

import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.SkillId;

/// A taak asks a skill at a niveau (VRAAGT).
public record TaakSkill(TaakId taak, SkillId skill, int niveau, Bronvermelding bron) {
  public TaakSkill {
    Niveau.requireValid(niveau);
  }
}
