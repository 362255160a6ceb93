package nl.overstap.domain.functie;

import nl.overstap.domain.Bronvermelding;

/// A step that people really make (GROEIT_DOOR_NAAR).
public record Doorgroei(FunctieId van, FunctieId naar, Bronvermelding bron) {}
