package nl.overstap.advice.goal;

import nl.overstap.advice.answer.stap.Vereiste;

/// Something that must hold in the end.
///
/// @param vereiste in words, without reasons yet
/// @param fact holds exactly when it is met
public record Doel(Vereiste vereiste, int fact) {}
