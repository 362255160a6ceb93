package nl.overstap.graphql.input;

import java.time.LocalDate;
import nl.overstap.domain.vraag.Criterium;
import org.jspecify.annotations.Nullable;

/// The arguments of `alternatieven`, as typed.
///
/// @param functie id of the functie that the person wants
/// @param aantal how many paths; empty for three
/// @param peildatum empty for today
/// @param versie key of a catalogue version; empty for the one served
public record AlternatievenInput(
    ProfielInput profiel,
    String functie,
    @Nullable VoorwaardenInput voorwaarden,
    @Nullable Criterium optimaliseer,
    @Nullable Integer aantal,
    @Nullable LocalDate peildatum,
    @Nullable String versie) {
  /// Nothing of the profiel.
  @Override
  public String toString() {
    return "AlternatievenInput";
  }
}
