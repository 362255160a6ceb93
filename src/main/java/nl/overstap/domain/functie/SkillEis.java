package nl.overstap.domain.functie;

import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.SkillId;
import org.jspecify.annotations.Nullable;

/// A functie asks a skill at a niveau (VEREIST).
///
/// @param escoBelang how ESCO itself relates them: essential, optional, or unknown
public record SkillEis(
    FunctieId functie,
    SkillId skill,
    int niveau,
    Belang belang,
    @Nullable String escoBelang,
    Bronvermelding bron) {
  public SkillEis {
    Niveau.requireValid(niveau);
  }
}
