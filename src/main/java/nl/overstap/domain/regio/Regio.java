package nl.overstap.domain.regio;

import nl.overstap.domain.BenoemdBegrip;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import org.jspecify.annotations.Nullable;

/// An area: one of the arbeidsmarktregios, a werktafel, or a country.
///
/// @param loket name of the desk people can go to
public record Regio(
    RegioId id,
    String naam,
    RegioSoort soort,
    @Nullable RegioId onderdeelVan,
    @Nullable String loket,
    @Nullable String url,
    Levensloop levensloop,
    Bronvermelding bron)
    implements BenoemdBegrip<RegioId> {}
