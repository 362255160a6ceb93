package nl.overstap.domain.functie;

import nl.overstap.domain.Bronvermelding;
import org.jspecify.annotations.Nullable;

/// A part of the work in a functie.
public record Taak(
    TaakId id,
    FunctieId functie,
    String naam,
    @Nullable Integer urenPerWeek,
    Bronvermelding bron) {}
