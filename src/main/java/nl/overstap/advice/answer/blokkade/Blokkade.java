package nl.overstap.advice.answer.blokkade;

import java.math.BigDecimal;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.domain.vraag.Criterium;
import org.jspecify.annotations.Nullable;

/// Why there is no path.
///
/// @param vereiste what cannot be met, where it is about one requirement
/// @param grens the limit that is in the way, where it is about a limit
/// @param nodig the least value of that limit with which there is a path, in its unit
public record Blokkade(
    BlokkadeSoort soort,
    @Nullable Vereiste vereiste,
    @Nullable Criterium grens,
    @Nullable BigDecimal nodig,
    String uitleg) {}
