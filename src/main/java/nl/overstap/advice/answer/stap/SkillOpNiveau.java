package nl.overstap.advice.answer.stap;

import nl.overstap.domain.skill.Skill;

/// A skill at a niveau, with its name and all.
public record SkillOpNiveau(Skill skill, int niveau) {}
