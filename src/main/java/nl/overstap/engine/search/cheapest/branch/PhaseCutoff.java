package nl.overstap.engine.search.cheapest.branch;

import nl.overstap.engine.api.Objective;
import nl.overstap.engine.search.Amounts;

/// From which bound on a node holds nothing that matters, given the best plan so far and what the
/// search is to settle.
public final class PhaseCutoff implements Cutoff {
  private final Objective objective;
  private final long mostSecond;
  private final Incumbent incumbent;
  private Phase phase = Phase.FIRST;

  /// @param mostSecond what a plan may take on the second criterion
  public PhaseCutoff(Objective objective, long mostSecond, Incumbent incumbent) {
    this.objective = objective;
    this.mostSecond = mostSecond;
    this.incumbent = incumbent;
  }

  /// What a search is to settle: the first criterion, then both, then the preference among equals.
  public enum Phase {
    FIRST,
    PAIR,
    TIES
  }

  public void settle(Phase toSettle) {
    phase = toSettle;
  }

  @Override
  public boolean isOpen() {
    return incumbent.cost() >= Amounts.INFINITE && value() >= NO_PLAN;
  }

  @Override
  public boolean isSettledBy(long planCost) {
    return planCost >= value();
  }

  @Override
  public long value() {
    long best = incumbent.cost();
    if (best >= Amounts.INFINITE) {
      return Math.min(NO_PLAN, incumbent.ceiling());
    }
    return switch (phase) {
      case FIRST -> belowFirst(best);
      case PAIR -> best / objective.tieRange() * objective.tieRange();
      case TIES -> best;
    };
  }

  @Override
  public boolean comparesBounds() {
    return true;
  }

  @Override
  public long value(long multiplier) {
    return value();
  }

  @Override
  public void weigh(long multiplier) {
    // every plan within the limits is looked for, so the multiplier changes nothing
  }

  @Override
  public long room(long bound) {
    return bound;
  }

  /// What a plan costs at most that takes less on the first criterion, and more at most than any
  /// such plan within the limit on the second.
  private long belowFirst(long best) {
    long each = objective.tieRange() * objective.secondRange();
    long count = best / each;
    return count == 0 ? 0 : objective.ceiling((count - 1) * objective.firstUnit(), mostSecond);
  }
}
