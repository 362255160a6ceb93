package nl.overstap.engine.search.reach;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The best landmarks per case, as many as fit: a search can do without.
final class KeptCuts {
  private final Map<Integer, Cuts> kept = new HashMap<>();
  private final long most;
  private long size;

  /// @param most how many steps all of them together may name
  KeptCuts(long most) {
    this.most = most;
  }

  /// Keeps the landmarks of a case, unless better ones are known.
  void keep(int at, Cuts cuts) {
    Cuts before = kept.get(at);
    long more = cuts.size() - (before == null ? 0 : before.size());
    boolean better = before == null || cuts.sum() > before.sum();
    if (better && size + more <= most) {
      kept.put(at, cuts);
      size += more;
    }
  }

  Optional<Cuts> of(int at) {
    return Optional.ofNullable(kept.get(at));
  }
}
