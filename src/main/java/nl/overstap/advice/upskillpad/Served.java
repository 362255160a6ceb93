package nl.overstap.advice.upskillpad;

import java.util.List;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// The snapshot that is served when a question arrives.
final class Served {
  private Served() {}

  /// Throws [InvalidQuestionException] while nothing is served.
  static Snapshot by(Snapshots snapshots) {
    return snapshots
        .findServed()
        .orElseThrow(() ->
            new InvalidQuestionException(
                new Fault(Code.GEEN_CATALOGUS, "", "", List.of()),
                "Er is nog geen catalogus geladen. Probeer het over een minuut opnieuw."));
  }
}
