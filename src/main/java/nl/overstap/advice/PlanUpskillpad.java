package nl.overstap.advice;

import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.UpskillpadVraag;

/// Plans the best path from what a person brings to a functie.
public interface PlanUpskillpad {
  /// Throws [InvalidQuestionException] when the question cannot be asked like this.
  UpskillpadResultaat plan(UpskillpadVraag vraag);
}
