package nl.overstap.domain.functie;

import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import org.jspecify.annotations.Nullable;

/// A part of the work in a functie.
public record Taak(
    TaakId id,
    FunctieId functie,
    String naam,
    @Nullable Integer urenPerWeek,
    Levensloop levensloop,
    Bronvermelding bron) {

  /// A taak that still exists.
  public Taak(
      TaakId id,
      FunctieId functie,
      String naam,
      @Nullable Integer urenPerWeek,
      Bronvermelding bron) {
    this(id, functie, naam, urenPerWeek, Levensloop.BESTAAT, bron);
  }
}
