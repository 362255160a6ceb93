package nl.overstap.graphql.input;

import java.time.LocalDate;
import java.util.List;
import nl.overstap.domain.vraag.Criterium;
import org.jspecify.annotations.Nullable;

/// The arguments of `afwegingen`, as typed.
///
/// @param functie id of the functie that the person wants
/// @param criteria empty for weeks and money
/// @param peildatum empty for today
/// @param versie key of a catalogue version; empty for the one served
public record AfwegingenInput(
    ProfielInput profiel,
    String functie,
    @Nullable VoorwaardenInput voorwaarden,
    @Nullable List<Criterium> criteria,
    @Nullable LocalDate peildatum,
    @Nullable String versie) {
  /// Nothing of the profiel.
  @Override
  public String toString() {
    return "AfwegingenInput";
  }
}
