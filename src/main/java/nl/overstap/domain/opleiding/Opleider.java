package nl.overstap.domain.opleiding;

import nl.overstap.domain.BenoemdBegrip;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;

/// Who offers opleidingen.
public record Opleider(OpleiderId id, String naam, Levensloop levensloop, Bronvermelding bron)
    implements BenoemdBegrip<OpleiderId> {}
