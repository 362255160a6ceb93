package nl.overstap.advice.question;

import java.time.Duration;
import java.time.LocalDate;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.vraag.Grens;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Voorwaarden;

/// From which functies can people come to this one?
///
/// @param maanden how long a person worked in the functie that they come from
/// @param peildatum the day that counts as today
/// @param budget roughly how long the search for all functies together may take
public record InstroomVraag(
    FunctieId functie, Grens binnen, int maanden, LocalDate peildatum, Duration budget) {
  /// The question for the path of somebody with this profiel.
  public UpskillpadVraag van(Profiel profiel) {
    return new UpskillpadVraag(
        profiel, functie, binnen.within(Voorwaarden.GEEN), binnen.criterium(), peildatum, budget);
  }
}
