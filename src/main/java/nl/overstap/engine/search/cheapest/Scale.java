package nl.overstap.engine.search.cheapest;

import nl.overstap.engine.api.Objective;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Limits;

/// Derives the [Objective] of a question from sound bounds. A plan without a dispensable step has
/// at most one step per fact that it makes hold, so no plan that matters costs more on a criterion
/// than all steps together, nor than that many times the dearest step.
final class Scale {
  /// Sums over hundreds of landmarks still fit in a long.
  private static final long MOST = 1L << 53;

  private static final int[] TIE_CAPS = {99, 1, 0};

  private final Request request;
  private final long mostSteps;

  Scale(Request request) {
    this.request = request;
    int facts = 0;
    for (boolean held : request.held) {
      facts += held ? 0 : 1;
    }
    this.mostSteps = facts;
  }

  /// The finest objective that fits; `firstKnown` is what some plan within the limits costs on the
  /// first criterion, or [Limits#UNLIMITED].
  Objective derive(long firstKnown) {
    Measure first = new Measure();
    Measure second = new Measure();
    Measure[] ties = {new Measure(), new Measure(), new Measure()};
    ActionCosts costs = request.costs;
    for (int step = 0; step < request.graph.actionCount(); step++) {
      if (!request.graph.isRule(step) && request.isAvailable(step)) {
        first.add(costs.cost(request.first, step));
        second.add(costs.cost(request.second, step));
        for (int at = 0; at < TIE_CAPS.length; at++) {
          ties[at].add(Math.min(TIE_CAPS[at], costs.tieBreak(step)));
        }
      }
    }
    long firstUnit = first.unit();
    long secondUnit = second.unit();
    long most = Math.min(first.most(mostSteps), Math.min(firstKnown, limitOfFirst()));
    long secondRange = Math.addExact(second.most(mostSteps) / secondUnit, 1);
    for (int at = 0; at < TIE_CAPS.length; at++) {
      long tieRange = Math.addExact(ties[at].most(mostSteps), 1);
      if (fits(most / firstUnit + 1, secondRange, tieRange)) {
        return new Objective(
            request.first,
            request.second,
            firstUnit,
            secondUnit,
            secondRange,
            tieRange,
            TIE_CAPS[at]);
      }
    }
    throw new ArithmeticException(
        "costs are too large to add up: a plan may cost %d on %s and %d on %s; use a larger unit"
            .formatted(most, request.first, secondRange * secondUnit, request.second));
  }

  private long limitOfFirst() {
    return request.limits.of(request.first);
  }

  private static boolean fits(long firstCount, long secondRange, long tieRange) {
    long room = MOST / tieRange / secondRange;
    return firstCount < room;
  }

  /// One criterion over all available steps.
  private static final class Measure {
    private long sum;
    private long max;
    private long divisor;

    void add(long cost) {
      if (cost < 0) {
        throw new IllegalArgumentException("a step costs " + cost + "; it must be at least 0");
      }
      sum = Math.addExact(sum, cost);
      max = Math.max(max, cost);
      divisor = gcd(divisor, cost);
    }

    long unit() {
      return Math.max(1, divisor);
    }

    long most(long steps) {
      return max == 0 || steps > sum / max ? sum : max * steps;
    }

    private static long gcd(long one, long other) {
      long a = one;
      long b = other;
      while (b != 0) {
        long rest = a % b;
        a = b;
        b = rest;
      }
      return a;
    }
  }
}
