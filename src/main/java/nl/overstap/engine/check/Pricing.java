package nl.overstap.engine.check;

import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// What the steps of a certificate cost, by its objective and by a bound with multipliers for
/// limits.
final class Pricing {
  /// A step whose cost does not fit; more than any plan costs.
  private static final long TOO_DEAR = Long.MAX_VALUE / 4;

  private final ActionCosts costs;
  private final Limits limits;
  private final Objective objective;
  private final List<Criterion> limited;

  Pricing(CheapestPlanQuestion question, Certificate certificate) {
    this.costs = question.costs();
    this.limits = question.limits();
    this.objective = certificate.objective();
    this.limited = certificate.limited();
  }

  /// True if the steps alone break a limit.
  boolean breaksLimits(BitSet steps) {
    for (Criterion criterion : Criterion.values()) {
      long total = 0;
      for (int step = steps.nextSetBit(0); step >= 0; step = steps.nextSetBit(step + 1)) {
        total = Math.addExact(total, costs.cost(criterion, step));
      }
      if (total > limits.of(criterion)) {
        return true;
      }
    }
    long employments =
        steps.stream()
            .map(costs::employment)
            .filter(employment -> employment != ActionCosts.NO_EMPLOYMENT)
            .distinct()
            .count();
    return employments > limits.employments();
  }

  /// What a step counts for in the objective.
  long cost(int step) {
    try {
      return Math.min(TOO_DEAR, objective.cost(costs, step));
    } catch (ArithmeticException tooLarge) {
      return TOO_DEAR;
    }
  }

  /// What a step costs by a bound: its cost if that counts, and its use of each limit times the
  /// limit's multiplier.
  long price(Bound bound, int step) {
    long price = bound.costCounts() ? cost(step) : 0;
    for (int limit = 0; limit < limited.size(); limit++) {
      long use = costs.cost(limited.get(limit), step);
      price =
          Math.min(
              TOO_DEAR,
              Math.addExact(price, Math.multiplyExact(bound.limitMultipliers().get(limit), use)));
    }
    return price;
  }

  /// What is taken costs by a bound, less multiplier times bound of each limit.
  long base(Bound bound, BitSet taken) {
    long base = 0;
    for (int step = taken.nextSetBit(0); step >= 0; step = taken.nextSetBit(step + 1)) {
      base = Math.addExact(base, price(bound, step));
    }
    for (int limit = 0; limit < limited.size(); limit++) {
      long multiplier = bound.limitMultipliers().get(limit);
      long most = limits.of(limited.get(limit));
      base = Math.subtractExact(base, Math.multiplyExact(multiplier, most));
    }
    return base;
  }
}
