package nl.overstap.engine.api;

import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;

/// How the engine adds up the criteria of a question into one long per step, such that the first
/// goes before the second and the second before the preference among equals (R13): `(first /
/// firstUnit x secondRange + min(second / secondUnit, secondCap)) x tieRange + min(tieBreak,
/// tieCap)`.
///
/// Lexicographic order is kept as long as `secondRange` is above the second term, and `tieRange`
/// above the sum of preferences, of every plan of the relaxation that can matter: one without a
/// step it can do without. `engine.check` verifies that by itself. What is cut off or rounded down
/// makes a bound lower, never wrong.
///
/// @param firstUnit divides the first criterion of the steps that are reasoned on
/// @param secondUnit divides the second criterion of the steps that are reasoned on
/// @param secondCap the most that counts of one step on the second criterion, in its unit
/// @param secondRange more than any plan that matters counts on the second criterion
/// @param tieRange more than the preferences of any plan that matters sum to
/// @param tieCap 99, or less where the numbers would become too large: 1 or 0
public record Objective(
    Criterion first,
    Criterion second,
    long firstUnit,
    long secondUnit,
    long secondCap,
    long secondRange,
    long tieRange,
    int tieCap) {

  /// What a step costs; an overflow is an ArithmeticException.
  public long cost(ActionCosts costs, int step) {
    long pair =
        Math.addExact(
            Math.multiplyExact(costs.cost(first, step) / firstUnit, secondRange),
            Math.min(secondCap, costs.cost(second, step) / secondUnit));
    return Math.addExact(
        Math.multiplyExact(pair, tieRange), Math.min(tieCap, costs.tieBreak(step)));
  }

  /// What a bound on this objective says about the first criterion of plans that take at most
  /// `mostSecond` on the second, in the criterion's unit: a plan that took less on the first could
  /// not cost the bound, whatever it took of the rest.
  public long firstBound(long bound, long mostSecond) {
    long each = Math.multiplyExact(secondRange, tieRange);
    return Math.max(0, Math.ceilDiv(bound - rest(mostSecond), each)) * firstUnit;
  }

  /// What a plan costs at least that is above `mostFirst` on the first criterion or above
  /// `mostSecond` on the second; [Long#MAX_VALUE] where that does not fit.
  public long ceiling(long mostFirst, long mostSecond) {
    long count = mostFirst / firstUnit;
    long each = Math.multiplyExact(secondRange, tieRange);
    return count >= Long.MAX_VALUE / each - 1
        ? Long.MAX_VALUE
        : count * each + rest(mostSecond) + 1;
  }

  /// What a plan costs at most apart from the first criterion when it takes at most `mostSecond` on
  /// the second.
  private long rest(long mostSecond) {
    return Math.min(secondRange - 1, mostSecond / secondUnit) * tieRange + tieRange - 1;
  }

  /// The first two criteria together, without the preference.
  public long pair(long value) {
    return value / tieRange;
  }

  /// True if a bound on this objective shows that no plan is better on the two criteria than one
  /// that takes this.
  public boolean showsNoBetter(long bound, long firstTotal, long secondTotal) {
    long firstLeast = firstBound(bound, Long.MAX_VALUE);
    return firstTotal < firstLeast
        || (firstTotal == firstLeast && secondTotal <= pair(bound) % secondRange * secondUnit);
  }
}
