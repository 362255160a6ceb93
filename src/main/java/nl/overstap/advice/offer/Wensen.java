package nl.overstap.advice.offer;

import java.time.LocalDate;
import java.util.Set;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Voorwaarden;
import org.jspecify.annotations.Nullable;

/// What decides which steps take part and what they cost, with every id checked.
///
/// @param functie the target
/// @param eigenRegio where the person lives; empty when unknown
/// @param regios where aanbod may be; empty (null) for everywhere
/// @param buren neighbours of eigenRegio
/// @param dag the day from which the person could begin
public record Wensen(
    FunctieId functie,
    Criterium criterium,
    Voorwaarden voorwaarden,
    @Nullable RegioId eigenRegio,
    @Nullable Set<RegioId> regios,
    Set<RegioId> buren,
    LocalDate dag) {
  public Wensen {
    buren = Set.copyOf(buren);
  }

  /// The same wishes on the way to another functie.
  public Wensen towards(FunctieId other) {
    return new Wensen(other, criterium, voorwaarden, eigenRegio, regios, buren, dag);
  }
}
