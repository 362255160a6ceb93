package nl.overstap.engine.search.reach;

import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.ReachQuestion;
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

  /// That no plan is within the limit on this criterion.
  Certificate beyond(Cuts cuts, Criterion criterion, ReachQuestion question) {
    return cuts.beyond(criterion, question.first(), question.second(), keep(cuts));
  }

  /// That no plan is below these landmarks on the first criterion.
  Certificate atLeast(Cuts cuts, ReachQuestion question) {
    return cuts.atLeast(question.first(), question.second(), keep(cuts));
  }

  private boolean keep(Cuts cuts) {
    boolean fits = size + cuts.size() <= most;
    size += fits ? cuts.size() : 0;
    return fits;
  }
}
