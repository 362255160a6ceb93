package nl.overstap.advice.version;

import java.util.List;
import nl.overstap.catalog.read.BewaardeVersie;

/// What came of asking to serve a version.
public sealed interface SwitchOutcome {
  /// It is served, by this service at once and by others within seconds.
  record InUse(BewaardeVersie versie) implements SwitchOutcome {}

  /// It is not kept; nothing changed.
  ///
  /// @param kept the keys of the versions that are
  record NotKept(List<String> kept) implements SwitchOutcome {
    public NotKept {
      kept = List.copyOf(kept);
    }
  }
}
