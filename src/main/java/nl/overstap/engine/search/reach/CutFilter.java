package nl.overstap.engine.search.reach;

import java.util.Optional;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.search.cheapest.WorkMeter;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
import org.jspecify.annotations.Nullable;

/// Closes cases of which landmarks alone show that no plan is within the limits: in a large
/// catalogue nearly all that have none.
final class CutFilter {
  /// Far more than nearly every case takes.
  private static final long MOST_WORK = 200_000;

  /// The landmarks of all certificates together, in steps: some tens of megabytes.
  private static final long MOST_KEPT = 4_000_000;

  private final ReachQuestion question;
  private final WorkMeter meter;
  private @Nullable CutBound bound;
  private long kept;
  private long first;

  CutFilter(ReachQuestion question, WorkMeter meter) {
    this.question = question;
    this.meter = meter;
  }

  /// Why no plan of this case is within the limits; empty when landmarks do not say so.
  ///
  /// @param known bounds that hold for this case
  Optional<NoPlan> findReasonAgainst(Case one, Bounds known) {
    first = 0;
    for (Criterion criterion : Criterion.values()) {
      long most = question.limits().of(criterion);
      if (most != Limits.UNLIMITED && !meter.isStopped()) {
        Cuts cuts = raise(one, criterion, known.distances(criterion), most);
        first = criterion == question.first() ? cuts.sum() : first;
        if (cuts.sum() > most) {
          return Optional.of(beyond(criterion, cuts));
        }
      }
    }
    return Optional.empty();
  }

  /// No plan of the case asked about last is below this on the first criterion.
  long first() {
    return first;
  }

  private Cuts raise(Case one, Criterion criterion, Distances distances, long most) {
    if (bound == null) {
      bound = new CutBound(question.graph(), question.shared(), distances, meter);
    }
    bound.from(one.start(), one.costs());
    return bound.raise(one.goal(), criterion, distances, most, MOST_WORK);
  }

  private NoPlan beyond(Criterion criterion, Cuts cuts) {
    boolean keep = kept + cuts.size() <= MOST_KEPT;
    kept += keep ? cuts.size() : 0;
    return new BeyondLimits(cuts.beyond(criterion, question.first(), question.second(), keep));
  }
}
