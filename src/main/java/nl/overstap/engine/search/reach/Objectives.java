package nl.overstap.engine.search.reach;

import java.util.IdentityHashMap;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.WithoutSteps;

/// By which objective the cases of a question are looked at: both criteria where all cases have the
/// same costs, as these are summed once to tell how far the second may go; the first criterion
/// alone where costs differ from case to case, or are too large to add up.
final class Objectives {
  /// With more different costs than this, no sums are made.
  private static final int MOST_COSTS = 4;

  private static final long MOST = Long.MAX_VALUE / 8;

  private final ReachQuestion question;
  private final WorkMeter meter;
  private final boolean sums;
  private final IdentityHashMap<ActionCosts, Objective> known = new IdentityHashMap<>();

  Objectives(ReachQuestion question, WorkMeter meter) {
    this.question = question;
    this.meter = meter;
    IdentityHashMap<ActionCosts, Boolean> different = new IdentityHashMap<>();
    question.cases().forEach(one -> different.put(WithoutSteps.allOf(one.costs()), true));
    this.sums = different.size() <= MOST_COSTS;
  }

  /// The objective for cases with these costs.
  Objective of(ActionCosts costs) {
    return sums ? known.computeIfAbsent(costs, this::both) : first();
  }

  /// The first criterion alone.
  Objective first() {
    return new Objective(question.first(), question.second(), 1, 1, 0, 1, 1, 0);
  }

  private Objective both(ActionCosts costs) {
    try {
      long first = 0;
      long second = 0;
      long dearest = 0;
      for (int action = 0; action < question.graph().actionCount(); action++) {
        if (meter.spend(1)) {
          return first();
        }
        if (!question.graph().isRule(action) && costs.isAvailable(action)) {
          first = Math.addExact(first, costs.cost(question.first(), action));
          long cost = costs.cost(question.second(), action);
          second = Math.addExact(second, cost);
          dearest = Math.max(dearest, cost);
        }
      }
      boolean fits = Math.multiplyExact(first + 1, second + 1) <= MOST;
      return fits ? both(dearest, second) : first();
    } catch (ArithmeticException tooLarge) {
      return first();
    }
  }

  /// @param dearest what a step costs at most on the second criterion
  /// @param all what all steps cost together
  private Objective both(long dearest, long all) {
    return new Objective(question.first(), question.second(), 1, 1, dearest, all + 1, 1, 0);
  }
}
