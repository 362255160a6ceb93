package nl.overstap.domain.skill;

/// A skill at a niveau, 1 to 4.
public record SkillNiveau(SkillId skill, int niveau) {
  public SkillNiveau {
    Niveau.requireValid(niveau);
  }
}
