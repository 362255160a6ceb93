package nl.overstap.advice.answer;

import java.util.List;
import nl.overstap.advice.answer.blokkade.Blokkade;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.domain.functie.Functie;

/// Proven: there is no path, with what is in the way.
///
/// @param vraag the question, so that what would open a path can be computed when asked for
public record GeenPad(
    UpskillpadVraag vraag, Functie functie, List<Blokkade> redenen, String catalogusversie)
    implements NietGevonden {
  public GeenPad {
    redenen = List.copyOf(redenen);
  }
}
