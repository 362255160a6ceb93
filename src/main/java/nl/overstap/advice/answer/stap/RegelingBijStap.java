package nl.overstap.advice.answer.stap;

import nl.overstap.domain.Bedrag;
import nl.overstap.domain.praktijk.Regeling;
import nl.overstap.funding.Zekerheid;

/// A regeling that applies to a stap, or could (R19).
///
/// @param verlaging how much less the person pays by it; it is off the kosten already; zero unless
///   that is sure
public record RegelingBijStap(
    Regeling regeling, Zekerheid zekerheid, Bedrag verlaging, String uitleg) {}
