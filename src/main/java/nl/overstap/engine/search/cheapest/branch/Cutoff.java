package nl.overstap.engine.search.cheapest.branch;

import nl.overstap.engine.api.Objective;
import nl.overstap.engine.search.Amounts;

/// From which bound on a node holds nothing that matters, given the best plan so far and what the
/// search is to settle.
public final class Cutoff {
  /// More than any bound, for a search without a plan yet.
  public static final long NO_PLAN = Amounts.INFINITE / 2;

  private final Objective objective;
  private final Incumbent incumbent;
  private Phase phase = Phase.FIRST;

  Cutoff(Objective objective, Incumbent incumbent) {
    this.objective = objective;
    this.incumbent = incumbent;
  }

  /// What a search is to settle: the first criterion, then both, then the preference among equals.
  public enum Phase {
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
    long unit =
        switch (phase) {
          case FIRST -> objective.tieRange() * objective.secondRange();
          case PAIR -> objective.tieRange();
          case TIES -> 1;
        };
    return best / unit * unit;
  }
}
