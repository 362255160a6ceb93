package nl.overstap.advice.question;

import java.time.Duration;
import java.time.LocalDate;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.vraag.Grens;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Volgorde;
import nl.overstap.domain.vraag.Voorwaarden;

/// Which functies are within reach of this person?
///
/// @param filter which functies to look at
/// @param peildatum the day that counts as today
/// @param budget roughly how long the search for all functies together may take
public record BereikVraag(
    Profiel profiel,
    Grens binnen,
    Volgorde volgorde,
    FunctieFilter filter,
    Voorwaarden voorwaarden,
    LocalDate peildatum,
    Duration budget) {
  /// The question for the path to one of them.
  public UpskillpadVraag naar(FunctieId functie) {
    return new UpskillpadVraag(
        profiel, functie, binnen.within(voorwaarden), binnen.criterium(), peildatum, budget);
  }
}
