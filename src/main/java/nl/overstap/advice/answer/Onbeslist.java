package nl.overstap.advice.answer;

import java.math.BigDecimal;
import nl.overstap.domain.functie.Functie;

/// The budget ended before a path was found or excluded. Never means no.
///
/// @param ondergrens no path is below this, in the unit of the criterium
public record Onbeslist(
    Functie functie, String reden, BigDecimal ondergrens, String catalogusversie)
    implements NietGevonden {}
