package nl.overstap.snapshot;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Holds the snapshot that is served. A request takes it once and uses it to the end, so a switch
/// never changes an answer halfway.
public final class Snapshots {
  private final AtomicReference<Optional<Snapshot>> served =
      new AtomicReference<>(Optional.empty());

  /// Empty until the first catalogue is there.
  public Optional<Snapshot> findServed() {
    return served.get();
  }

  /// From now on new requests use this one.
  public void serve(Snapshot snapshot) {
    served.set(Optional.of(snapshot));
  }
}
