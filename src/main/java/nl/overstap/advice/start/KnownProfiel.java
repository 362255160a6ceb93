package nl.overstap.advice.start;

import java.util.List;
import java.util.Map;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillNiveau;
import org.jspecify.annotations.Nullable;

/// A profiel of which every id exists and none is vervallen.
///
/// @param maanden months worked per functie; typed twice counts together
/// @param meldingen what was read differently from what was typed, in plain Dutch
public record KnownProfiel(
    List<SkillNiveau> skills,
    Map<FunctieId, Integer> maanden,
    List<OpleidingId> opleidingen,
    List<KwalificatieId> kwalificaties,
    List<SkillNiveau> nogNiet,
    @Nullable RegioId regio,
    List<String> meldingen) {
  public KnownProfiel {
    skills = List.copyOf(skills);
    opleidingen = List.copyOf(opleidingen);
    kwalificaties = List.copyOf(kwalificaties);
    nogNiet = List.copyOf(nogNiet);
    meldingen = List.copyOf(meldingen);
  }
}
