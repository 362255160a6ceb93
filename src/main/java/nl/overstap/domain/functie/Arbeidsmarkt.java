package nl.overstap.domain.functie;

import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.regio.RegioId;
import org.jspecify.annotations.Nullable;

/// Demand and wage of a functie, only where a public source says so.
///
/// @param regio empty for the whole country
/// @param loonVan gross a month, full time
public record Arbeidsmarkt(
    FunctieId functie,
    @Nullable RegioId regio,
    @Nullable Integer vacatures,
    @Nullable String spanning,
    @Nullable Bedrag loonVan,
    @Nullable Bedrag loonTot,
    Bronvermelding bron) {}
