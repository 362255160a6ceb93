package nl.overstap.advice.answer.stap;

import org.jspecify.annotations.Nullable;

/// What a stap is good for: a requirement of the functie, or a later stap (its nummer).
public record Nut(@Nullable Vereiste vereiste, @Nullable Integer stap) {}
