package nl.overstap.domain.vraag;

import nl.overstap.domain.functie.FunctieId;

/// Worked in a functie for so many months.
public record Werkervaring(FunctieId functie, int maanden) {}
