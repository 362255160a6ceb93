package nl.overstap.domain.skill;

import nl.overstap.domain.Id;

/// The stable key of a Skill, the same in CSV, Neo4j and GraphQL.
public record SkillId(String value) implements Id {
  public SkillId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
