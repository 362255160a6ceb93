package nl.overstap.domain.praktijk;

import nl.overstap.domain.Bronvermelding;

/// Something to check together, shown and never planned.
///
/// @param bij id of a functie, opleiding or kwalificatie
public record Aandachtspunt(
    String bij, AandachtspuntSoort soort, String tekst, Bronvermelding bron) {}
