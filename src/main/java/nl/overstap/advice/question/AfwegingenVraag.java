package nl.overstap.advice.question;

import java.util.List;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;
import nl.overstap.domain.vraag.Criterium;

/// Which paths are a trade-off between these criteria? Throws [InvalidQuestionException] unless
/// they are two or three different ones (R17).
///
/// @param vraag whose path; its own criterium does not count
/// @param criteria the most important first
public record AfwegingenVraag(UpskillpadVraag vraag, List<Criterium> criteria) {
  public AfwegingenVraag {
    criteria = List.copyOf(criteria);
    boolean different = criteria.stream().distinct().count() == criteria.size();
    if (criteria.size() < 2 || criteria.size() > 3 || !different) {
      throw new InvalidQuestionException(
          new Fault(Code.ONGELDIGE_INVOER, "criteria", criteria.toString(), List.of()),
          "criteria is %s. Kies twee of drie verschillende: WEKEN, KOSTEN, UREN of STAPPEN."
              .formatted(criteria));
    }
  }
}
