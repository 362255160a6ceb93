package nl.overstap.snapshot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds the snapshot that is served. A request takes it once and uses it to the end, so a switch
/// never changes an answer halfway.
public final class Snapshots {
  private volatile @Nullable Snapshot served;

  /// Empty until the first catalogue is there.
  public Optional<Snapshot> findServed() {
    return Optional.ofNullable(served);
  }

  /// From now on new requests use this one.
  public void serve(Snapshot snapshot) {
    served = snapshot;
  }
}
