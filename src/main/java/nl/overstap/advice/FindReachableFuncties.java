package nl.overstap.advice;

import nl.overstap.advice.answer.bereik.Bereik;
import nl.overstap.advice.question.BereikVraag;
import nl.overstap.advice.question.InvalidQuestionException;

/// Finds the functies that a person can reach within a grens, each with its best path (R16).
public interface FindReachableFuncties {
  /// Throws [InvalidQuestionException] when the question cannot be asked like this.
  Bereik find(BereikVraag vraag);
}
