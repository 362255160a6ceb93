package nl.overstap.catalog;

import java.util.List;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillRelatie;

/// The skills of a catalogue and how they relate, in the order of their ids.
public record SkillRows(List<Skill> skills, List<SkillRelatie> relaties) {
  public SkillRows {
    skills = List.copyOf(skills);
    relaties = List.copyOf(relaties);
  }
}
