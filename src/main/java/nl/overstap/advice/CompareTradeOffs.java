package nl.overstap.advice;

import nl.overstap.advice.answer.Afwegingen;
import nl.overstap.advice.question.AfwegingenVraag;
import nl.overstap.advice.question.InvalidQuestionException;

/// Finds every path that is a trade-off between what a person weighs, such as weeks and money
/// (R17).
public interface CompareTradeOffs {
  /// Throws [InvalidQuestionException] when the question cannot be asked like this.
  Afwegingen compare(AfwegingenVraag vraag);
}
