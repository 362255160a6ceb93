package nl.overstap.config.version;

import java.time.Duration;
import nl.overstap.snapshot.Snapshot;

/// From now on requests use this version.
///
/// @param facts of its learning graph
/// @param actions of its learning graph
/// @param functies how many it knows
/// @param built how long it took to read it, compile its snapshot and index its names
public record VersionServed(String key, int facts, int actions, int functies, Duration built) {

  static VersionServed of(Snapshot snapshot, Duration built) {
    return new VersionServed(
        snapshot.versie().key(),
        snapshot.graph().factCount(),
        snapshot.graph().actionCount(),
        snapshot.concepts().functies().ids().size(),
        built);
  }
}
