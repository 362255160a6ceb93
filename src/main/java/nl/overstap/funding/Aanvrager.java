package nl.overstap.funding;

import java.time.LocalDate;
import nl.overstap.domain.praktijk.Situatie;
import org.jspecify.annotations.Nullable;

/// Who asks, and when.
///
/// @param situatie empty when the person did not say
/// @param dag the day on which a regeling must be valid
public record Aanvrager(@Nullable Situatie situatie, LocalDate dag) {}
