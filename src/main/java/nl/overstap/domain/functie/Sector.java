package nl.overstap.domain.functie;

import nl.overstap.domain.BenoemdBegrip;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import org.jspecify.annotations.Nullable;

/// A branch of work.
public record Sector(
    SectorId id,
    String naam,
    @Nullable String sbi,
    @Nullable SectorId onderdeelVan,
    Levensloop levensloop,
    Bronvermelding bron)
    implements BenoemdBegrip<SectorId> {}
