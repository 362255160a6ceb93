package nl.overstap.graphql.input;

import java.time.LocalDate;
import nl.overstap.domain.vraag.Volgorde;
import org.jspecify.annotations.Nullable;

/// The arguments of `bereikbareFuncties` but for the page, as typed.
///
/// @param filter empty for all functies
/// @param peildatum empty for today
/// @param versie key of a catalogue version; empty for the one served
public record BereikInput(
    ProfielInput profiel,
    GrensInput binnen,
    @Nullable Volgorde volgorde,
    Filters.@Nullable Functies filter,
    @Nullable VoorwaardenInput voorwaarden,
    @Nullable LocalDate peildatum,
    @Nullable String versie) {
  /// Nothing of the profiel.
  @Override
  public String toString() {
    return "BereikInput";
  }
}
