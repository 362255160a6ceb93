package nl.overstap.engine.search.alternatives;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import org.jspecify.annotations.Nullable;

/// The plans that do without some steps.
///
/// @param lowerBound none of them takes less on the first criterion
/// @param first what its best known plan takes; as long as none is known, what they take at least
/// @param second the same on the second criterion
/// @param found its best known plan; empty as long as it was not searched, or in vain
/// @param givenUp how often the search was given up for lack of work
record Part(
    BitSet without,
    long lowerBound,
    long first,
    long second,
    @Nullable Found found,
    int givenUp) {
  static final Comparator<Part> CHEAPEST =
      Comparator.comparingLong(Part::first).thenComparingLong(Part::second);

  /// The whole question.
  static Part everything() {
    return new Part(new BitSet(), 0, 0, 0, null, 0);
  }

  /// The plans of this part that do without one step more.
  Part without(int step) {
    BitSet more = (BitSet) without.clone();
    more.set(step);
    boolean unproven = found != null && !found.secondOptimal();
    return new Part(
        more, lowerBound, unproven ? lowerBound : first, unproven ? 0 : second, null, 0);
  }

  Part with(Found plan, long planFirst, long planSecond) {
    long lower = Math.max(lowerBound, plan.lowerBound());
    return new Part(without, lower, planFirst, planSecond, plan, givenUp);
  }

  /// Proven: every plan takes more than this on the first criterion.
  Part above(long bound) {
    return new Part(without, bound + 1, bound + 1, 0, null, givenUp);
  }

  Part givenUpAt(long bound) {
    return bound <= first
        ? new Part(without, Math.max(lowerBound, bound), first, second, null, givenUp + 1)
        : new Part(without, bound, bound, 0, null, givenUp + 1);
  }

  /// True if the best known plan does without one of these steps.
  boolean lacksOneOf(List<Integer> steps) {
    return found != null && !found.plan().steps().containsAll(steps);
  }
}
