package nl.overstap.advice;

import nl.overstap.advice.answer.Alternatieven;
import nl.overstap.advice.question.AlternatievenVraag;
import nl.overstap.advice.question.InvalidQuestionException;

/// Finds paths that differ in a way a person notices (R17).
public interface FindAlternatieven {
  /// Throws [InvalidQuestionException] when the question cannot be asked like this.
  Alternatieven find(AlternatievenVraag vraag);
}
