package nl.overstap.graphql.input;

import org.jspecify.annotations.Nullable;

/// A skill at a niveau, as typed.
public record SkillNiveauInput(String skill, @Nullable Integer niveau) {}
