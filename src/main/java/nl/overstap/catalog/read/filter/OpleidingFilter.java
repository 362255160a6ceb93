package nl.overstap.catalog.read.filter;

import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;
import org.jspecify.annotations.Nullable;

/// Which opleidingen to list; empty fields do not filter.
///
/// @param leert a skill that it teaches at some niveau
/// @param regio a regio with aanbod
public record OpleidingFilter(
    @Nullable OpleidingSoort soort,
    @Nullable Leerweg leerweg,
    @Nullable SkillId leert,
    @Nullable RegioId regio) {
  public static final OpleidingFilter ALLES = new OpleidingFilter(null, null, null, null);
}
