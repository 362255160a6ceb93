package nl.overstap.advice.absurd;

import java.util.stream.Stream;
import nl.overstap.advice.answer.Upskillpad;

/// One reason to doubt a path.
interface Twijfel {
  /// What is absurd in it; empty when nothing is.
  Stream<Absurditeit> bij(Upskillpad pad, Zicht zicht);
}
