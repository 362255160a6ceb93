package nl.overstap.advice;

import nl.overstap.advice.answer.bereik.Instroom;
import nl.overstap.advice.question.InstroomVraag;
import nl.overstap.advice.question.InvalidQuestionException;

/// Finds the functies from which people can come to a functie within a grens (R16).
public interface FindInstroom {
  /// Throws [InvalidQuestionException] when the question cannot be asked like this.
  Instroom find(InstroomVraag vraag);
}
