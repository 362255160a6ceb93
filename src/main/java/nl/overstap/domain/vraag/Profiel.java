package nl.overstap.domain.vraag;

import java.util.List;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillNiveau;
import org.jspecify.annotations.Nullable;

/// What a person brings. An input, never stored or logged.
///
/// @param nogNiet from this niveau on the person does not have it, whatever else would give it
public record Profiel(
    List<SkillNiveau> skills,
    List<Werkervaring> functies,
    List<OpleidingId> opleidingen,
    List<KwalificatieId> kwalificaties,
    List<SkillNiveau> nogNiet,
    @Nullable RegioId regio) {
  public Profiel {
    skills = List.copyOf(skills);
    functies = List.copyOf(functies);
    opleidingen = List.copyOf(opleidingen);
    kwalificaties = List.copyOf(kwalificaties);
    nogNiet = List.copyOf(nogNiet);
  }

  public static final Profiel LEEG =
      new Profiel(List.of(), List.of(), List.of(), List.of(), List.of(), null);
}
