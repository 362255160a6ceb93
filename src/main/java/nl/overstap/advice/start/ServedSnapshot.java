package nl.overstap.advice.start;

import java.util.List;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// The snapshot that is served when a question arrives.
public final class ServedSnapshot {
  private ServedSnapshot() {}

  /// Throws [InvalidQuestionException] while nothing is served.
  public static Snapshot of(Snapshots snapshots) {
    return snapshots
        .findServed()
        .orElseThrow(() ->
            new InvalidQuestionException(
                new Fault(Code.GEEN_CATALOGUS, "", "", List.of()),
                "Er is nog geen catalogus geladen. Probeer het over een minuut opnieuw."));
  }
}
