package nl.overstap.advice.answer;

import java.math.BigDecimal;
import nl.overstap.domain.vraag.Criterium;

/// How sure it is that nothing better exists, in this catalogue.
///
/// @param ondergrens no path is below this, in the unit of the criterium: weken, euros, uren,
///   stappen
/// @param verschil how far the path is above the ondergrens, in the same unit
/// @param tweedeOptimaal proven best on WEKEN too (on KOSTEN when WEKEN is the criterium)
public record Bewijs(
    Criterium criterium,
    boolean optimaal,
    BigDecimal ondergrens,
    BigDecimal verschil,
    boolean tweedeOptimaal,
    long berekendInMs) {}
