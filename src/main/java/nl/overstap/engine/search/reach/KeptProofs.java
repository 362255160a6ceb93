package nl.overstap.engine.search.reach;

import java.util.List;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.spi.Criterion;

/// Makes certificates of landmarks, and keeps the memory of all of a question within bounds: what
/// does not fit is left out, and its certificate says so.
final class KeptProofs {
  private final long most;
  private long size;

  /// @param most how many steps the landmarks of all certificates together may name
  KeptProofs(long most) {
    this.most = most;
  }

  /// That no plan is within the limit on this criterion, by landmarks that were raised on it.
  Certificate beyond(Cuts cuts, Criterion criterion, Objective objective) {
    return certificate(cuts, objective, List.of(criterion));
  }

  /// That no plan is below these landmarks, which were raised on the objective.
  Certificate atLeast(Cuts cuts, Objective objective) {
    return certificate(cuts, objective, List.of());
  }

  /// @param limited the limit that the landmarks are about, none for a bound on the cost
  private Certificate certificate(Cuts cuts, Objective objective, List<Criterion> limited) {
    boolean fits = size + cuts.size() <= most;
    size += fits ? cuts.size() : 0;
    Cuts kept = fits ? cuts : new Cuts();
    List<Long> multipliers = limited.stream().map(one -> 1L).toList();
    return new Certificate(
        objective,
        Relaxation.NONE,
        limited,
        kept.rows(),
        new Leaf(new Bound(limited.isEmpty(), multipliers, kept.weights())),
        fits);
  }
}
