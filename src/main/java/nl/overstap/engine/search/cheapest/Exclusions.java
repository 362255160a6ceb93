package nl.overstap.engine.search.cheapest;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.Certificate.Exclusion;
import nl.overstap.engine.search.CertificateSize;
import nl.overstap.engine.search.MemoryShares;

/// What the tasks of one question excluded, one after the other, and why. Of many tasks the reasons
/// together may become too large to keep; what was excluded stays excluded.
final class Exclusions {
  private final List<Exclusion> kept = new ArrayList<>();
  private final long most;
  private long bytes;
  private boolean complete = true;

  /// @param most how many bytes they may take
  Exclusions(long most) {
    this.most = most;
  }

  void add(Exclusion exclusion) {
    bytes += CertificateSize.of(exclusion) * MemoryShares.BYTES_OF_NUMBER;
    complete &= bytes <= most;
    if (complete) {
      kept.add(exclusion);
    } else {
      kept.clear();
    }
  }

  List<Exclusion> kept() {
    return kept;
  }

  /// False once there were too many to keep.
  boolean isComplete() {
    return complete;
  }
}
