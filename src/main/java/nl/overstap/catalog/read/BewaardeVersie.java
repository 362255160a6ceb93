package nl.overstap.catalog.read;

import java.time.ZonedDateTime;
import nl.overstap.catalog.Catalogusversie;
import org.jspecify.annotations.Nullable;

/// A version that is kept.
///
/// @param geladenOp when it was last made the served one; empty when that is not known
/// @param inGebruik whether it is the served one
public record BewaardeVersie(
    Catalogusversie versie, @Nullable ZonedDateTime geladenOp, boolean inGebruik) {}
