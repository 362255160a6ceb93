package nl.overstap.domain.opleiding;

import nl.overstap.domain.Bronvermelding;

/// An opleiding is part of a whole (BESTAAT_UIT).
public record Module(OpleidingId opleiding, OpleidingId module, Bronvermelding bron) {}
