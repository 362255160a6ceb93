package nl.overstap.advice.situation;

import java.util.List;
import java.util.Set;
import nl.overstap.advice.start.KnownProfiel;
import nl.overstap.advice.start.Start;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.regio.RegioId;
import org.jspecify.annotations.Nullable;

/// Where a person sets out from, whatever the target.
///
/// @param ook goals besides the functie
/// @param regios where the person wishes to go; empty (null) for no wish
public record Departure(
    KnownProfiel profiel, Start start, List<KwalificatieId> ook, @Nullable Set<RegioId> regios) {
  public Departure {
    ook = List.copyOf(ook);
  }
}
