package nl.overstap.domain.skill;

import java.util.List;
import nl.overstap.domain.BenoemdBegrip;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import org.jspecify.annotations.Nullable;

/// Something a person can, knows or speaks, at niveau 1 to 4.
///
/// @param verondersteld the niveau that everyone is assumed to have unless they say otherwise; 0
///   for none
/// @param taal language of the label, `nl` unless known otherwise
public record Skill(
    SkillId id,
    String naam,
    SkillSoort soort,
    @Nullable String omschrijving,
    @Nullable String escoUri,
    List<String> alternatieven,
    int verondersteld,
    String taal,
    Levensloop levensloop,
    Bronvermelding bron)
    implements BenoemdBegrip<SkillId> {
  public Skill {
    alternatieven = List.copyOf(alternatieven);
  }

  /// True for what school teaches everyone, and what has a scale of its own.
  public boolean isTaalOfRekenen() {
    return Niveauschaal.van(this) != Niveauschaal.WOORDEN;
  }

  /// What a page prints for this skill at a niveau: `B1`, `2F` or `zelfstandig` (R2).
  public String niveauTekst(int niveau) {
    return Niveauschaal.van(this).tekst(niveau);
  }
}
