package nl.overstap.advice.version;

import java.util.List;

/// What came of asking for a catalogue version by its key.
public sealed interface NamedVersion {
  /// It can be used.
  record Ready(VersionInUse version) implements NamedVersion {}

  /// It is not kept, or never was.
  ///
  /// @param kept the keys of the versions that are, the served one first
  record NotKept(List<String> kept) implements NamedVersion {
    public NotKept {
      kept = List.copyOf(kept);
    }
  }

  /// It is kept and is being taken into memory: asking again in a while helps.
  record Busy() implements NamedVersion {}
}
