package nl.overstap.domain.kwalificatie;

import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.SkillId;

/// What the holder has shown to be able to do (TOONT_AAN).
public record KwalificatieSkill(
    KwalificatieId kwalificatie, SkillId skill, int niveau, Bronvermelding bron) {
  public KwalificatieSkill {
    Niveau.requireValid(niveau);
  }
}
