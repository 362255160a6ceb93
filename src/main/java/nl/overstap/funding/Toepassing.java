package nl.overstap.funding;

import nl.overstap.domain.Bedrag;
import nl.overstap.domain.praktijk.Regeling;

/// A regeling that applies to a step, or could.
///
/// @param verlaging how much less the person pays by it; zero unless that is sure
public record Toepassing(Regeling regeling, Zekerheid zekerheid, Bedrag verlaging) {}
