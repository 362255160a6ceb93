package nl.overstap.catalog.read.filter;

import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.skill.SkillId;
import org.jspecify.annotations.Nullable;

/// Which functies to list; empty fields do not filter.
public record FunctieFilter(
    @Nullable SectorId sector,
    @Nullable FunctieSoort soort,
    @Nullable Boolean instapfunctie,
    @Nullable SkillId vraagt) {
  public static final FunctieFilter ALLES = new FunctieFilter(null, null, null, null);
}
