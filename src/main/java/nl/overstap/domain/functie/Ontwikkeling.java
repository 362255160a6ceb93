package nl.overstap.domain.functie;

import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.SkillId;

/// What one learns by working in a functie for so many months (ONTWIKKELT).
///
/// @param vanaf the niveau of the same skill one must have at the start of the work; 0 for none
public record Ontwikkeling(
    FunctieId functie, SkillId skill, int niveau, int maanden, int vanaf, Bronvermelding bron) {
  public Ontwikkeling {
    Niveau.requireValid(niveau);
  }
}
