package nl.overstap.catalog.load.store;

import java.util.List;

/// What came of serving a version that is kept.
public sealed interface ServeOutcome {
  /// It is served now.
  record Served(String key) implements ServeOutcome {}

  /// It was served already: nothing changed.
  record AlreadyServed(String key) implements ServeOutcome {}

  /// It is not kept; what was served still is.
  ///
  /// @param kept the keys of the versions that are, the last served one first
  record NotKept(List<String> kept) implements ServeOutcome {
    public NotKept {
      kept = List.copyOf(kept);
    }
  }
}
