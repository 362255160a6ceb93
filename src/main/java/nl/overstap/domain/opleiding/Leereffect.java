package nl.overstap.domain.opleiding;

import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.SkillId;

/// An opleiding teaches a skill up to a niveau (LEERT).
public record Leereffect(OpleidingId opleiding, SkillId skill, int niveau, Bronvermelding bron) {
  public Leereffect {
    Niveau.requireValid(niveau);
  }
}
