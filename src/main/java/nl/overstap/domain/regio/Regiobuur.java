package nl.overstap.domain.regio;

import nl.overstap.domain.Bronvermelding;

/// Two regios border on each other (GRENST_AAN); holds in both directions.
public record Regiobuur(RegioId regio, RegioId buur, Bronvermelding bron) {}
