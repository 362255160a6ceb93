package nl.overstap.advice.question;

import java.util.List;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;

/// Which different paths are there? Throws [InvalidQuestionException] unless `aantal` is from 1 up
/// to [#MAX_AANTAL].
///
/// @param aantal how many paths, the best included
public record AlternatievenVraag(UpskillpadVraag vraag, int aantal) {
  public static final int MAX_AANTAL = 10;

  public AlternatievenVraag {
    if (aantal < 1 || aantal > MAX_AANTAL) {
      throw new InvalidQuestionException(
          new Fault(Code.ONGELDIGE_INVOER, "aantal", String.valueOf(aantal), List.of()),
          "aantal is %d. Kies een getal van 1 tot en met %d.".formatted(aantal, MAX_AANTAL));
    }
  }
}
