package nl.overstap.advice.question;

import java.time.Duration;
import java.time.LocalDate;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Voorwaarden;

/// Which path leads this person to that functie?
///
/// @param peildatum the day that counts as today
/// @param budget roughly how long the search may take
public record UpskillpadVraag(
    Profiel profiel,
    FunctieId functie,
    Voorwaarden voorwaarden,
    Criterium optimaliseer,
    LocalDate peildatum,
    Duration budget) {
  /// The same question with other wishes.
  public UpskillpadVraag with(Voorwaarden wishes) {
    return new UpskillpadVraag(profiel, functie, wishes, optimaliseer, peildatum, budget);
  }

  /// The same question with another criterium.
  public UpskillpadVraag optimising(Criterium criterium) {
    return new UpskillpadVraag(profiel, functie, voorwaarden, criterium, peildatum, budget);
  }

  /// The same question with another budget.
  public UpskillpadVraag withBudget(Duration time) {
    return new UpskillpadVraag(profiel, functie, voorwaarden, optimaliseer, peildatum, time);
  }
}
