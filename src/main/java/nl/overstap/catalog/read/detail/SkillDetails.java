package nl.overstap.catalog.read.detail;

import java.util.List;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillRelatie;

/// A skill with its relations to others, both ways.
public record SkillDetails(Skill skill, List<SkillRelatie> relaties) {
  public SkillDetails {
    relaties = List.copyOf(relaties);
  }
}
