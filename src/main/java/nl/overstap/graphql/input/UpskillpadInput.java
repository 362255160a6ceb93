package nl.overstap.graphql.input;

import java.time.LocalDate;
import nl.overstap.domain.vraag.Criterium;
import org.jspecify.annotations.Nullable;

/// The arguments of `upskillpad`, as typed.
///
/// @param functie id of the functie that the person wants
/// @param peildatum empty for today
/// @param versie key of a catalogue version; empty for the one served
public record UpskillpadInput(
    ProfielInput profiel,
    String functie,
    @Nullable VoorwaardenInput voorwaarden,
    @Nullable Criterium optimaliseer,
    @Nullable LocalDate peildatum,
    @Nullable String versie) {
  /// Nothing of the profiel.
  @Override
  public String toString() {
    return "UpskillpadInput";
  }
}
