package nl.overstap.engine.search.cheapest.branch;

import nl.overstap.engine.search.Amounts;

/// From which bound on a node holds nothing that matters, given the plans so far and what the
/// search is to settle. Never rises during a search, but when another multiplier is weighed.
public interface Cutoff {
  /// More than any bound, for a search without a plan yet.
  long NO_PLAN = Amounts.INFINITE / 2;

  /// True while no plan is known and none is known to break the limit on the first criterion.
  boolean isOpen();

  /// True if what is left to find in a node does not matter when it holds no better plan than one
  /// of this cost that was offered.
  boolean isSettledBy(long planCost);

  /// A node with at least this bound holds nothing that matters.
  long value();

  /// True if what closes a node is the same for every multiplier.
  boolean comparesBounds();

  /// The same with another multiplier for the limit of a [LimitWeight].
  long value(long multiplier);

  /// From now on that limit has this multiplier.
  void weigh(long multiplier);

  /// What a plan may use of that limit where it is hardest to show that there is none.
  ///
  /// @param bound of the limit
  long room(long bound);
}
