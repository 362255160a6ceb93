package nl.overstap.domain.skill;

/// What kind of thing a Skill is. HOUDING is discussed, never learned in a step (R12).
public enum SkillSoort {
  VAARDIGHEID,
  KENNIS,
  HOUDING,
  TAAL
}
