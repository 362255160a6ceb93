package nl.overstap.engine.search.cheapest;

import nl.overstap.engine.api.Objective;

/// From which bound on a node holds nothing that matters, given the best plan so far and what the
/// search is to settle.
final class Cutoff {
  /// More than any bound, for a search without a plan yet.
  static final long NO_PLAN = Amounts.INFINITE / 2;

  private final Objective objective;
  private final long mostSecond;
  private final Incumbent incumbent;
  private Phase phase = Phase.FIRST;

  /// @param mostSecond what a plan may take on the second criterion
  Cutoff(Objective objective, long mostSecond, Incumbent incumbent) {
    this.objective = objective;
    this.mostSecond = mostSecond;
    this.incumbent = incumbent;
  }

  /// What a search is to settle: the first criterion, then both, then the preference among equals.
  enum Phase {
    FIRST,
    PAIR,
    TIES
  }

  void settle(Phase toSettle) {
    phase = toSettle;
  }

  /// True while no plan is known and none is known to break the limit on the first criterion.
  boolean isOpen() {
    return incumbent.cost() >= Amounts.INFINITE && value() >= NO_PLAN;
  }

  /// A node with at least this bound holds nothing better on what is to be proven.
  long value() {
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

  /// What a plan costs at most that takes less on the first criterion, and more at most than any
  /// such plan within the limit on the second.
  private long belowFirst(long best) {
    long each = objective.tieRange() * objective.secondRange();
    long count = best / each;
    return count == 0 ? 0 : objective.ceiling((count - 1) * objective.firstUnit(), mostSecond);
  }

  Objective objective() {
    return objective;
  }
}
