package nl.overstap.advice.answer.bereik;

import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.domain.Weken;

/// A path that was found and is written out only when somebody asks for it.
public interface GevondenPad {
  /// Sum of the steps, one after another.
  Weken weken();

  /// False when a path that asks less may exist.
  boolean isProven();

  Inspanning totaal();

  Upskillpad pad();
}
