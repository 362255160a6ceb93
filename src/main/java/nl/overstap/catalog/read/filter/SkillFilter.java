package nl.overstap.catalog.read.filter;

import nl.overstap.domain.skill.SkillSoort;
import org.jspecify.annotations.Nullable;

/// Which skills to list; empty fields do not filter.
public record SkillFilter(@Nullable SkillSoort soort) {
  public static final SkillFilter ALLES = new SkillFilter(null);
}
