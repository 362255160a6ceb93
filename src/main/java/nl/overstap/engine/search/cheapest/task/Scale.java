package nl.overstap.engine.search.cheapest.task;

import nl.overstap.engine.api.Objective;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Limits;
import nl.overstap.engine.util.IntList;

/// Derives the [Objective] for the steps that a task reasons on. A plan without a dispensable step
/// has at most one per fact that they give, so no plan that matters costs more on a criterion than
/// all of them together, nor than that many times the dearest.
final class Scale {
  /// Sums over hundreds of landmarks still fit in a long.
  private static final long MOST = 1L << 53;

  private static final int[] TIE_CAPS = {99, 1, 0};

  private final Request request;
  private final Measure first = new Measure();
  private final Measure second = new Measure();
  private final Measure[] ties = {new Measure(), new Measure(), new Measure()};
  private final long mostSteps;

  /// @param inside steps with their own cost
  /// @param known steps of a known plan, which is to be measured exactly as well
  /// @param mostSteps how many steps a plan without a dispensable one holds at most
  Scale(Request request, IntList inside, int[] known, long mostSteps) {
    this.request = request;
    this.mostSteps = mostSteps;
    for (int index = 0; index < inside.size(); index++) {
      add(inside.get(index));
    }
    for (int step : known) {
      add(step);
    }
  }

  private void add(int step) {
    ActionCosts costs = request.costs;
    first.add(costs.cost(request.first, step));
    second.add(costs.cost(request.second, step));
    for (int at = 0; at < TIE_CAPS.length; at++) {
      ties[at].add(Math.min(TIE_CAPS[at], costs.tieBreak(step)));
    }
  }

  /// The finest objective that fits; `firstKnown` is what some plan within the limits costs on the
  /// first criterion, or [Limits#UNLIMITED]. Where nothing fits that tells all plans apart, the
  /// dearest steps count for less on the second criterion.
  Objective derive(long firstKnown) {
    long known = Math.min(firstKnown, request.mostFirst);
    long most = Math.min(firstMost(), known / first.unit());
    long cap = second.max / second.unit();
    while (true) {
      long range = Math.addExact(second.most(second.unit(), cap, mostSteps), 1);
      for (int at = 0; at < TIE_CAPS.length; at++) {
        long tieRange = Math.addExact(ties[at].most(1, TIE_CAPS[at], mostSteps), 1);
        if (most + 1 < MOST / tieRange / range) {
          return new Objective(
              request.first,
              request.second,
              first.unit(),
              second.unit(),
              cap,
              range,
              tieRange,
              TIE_CAPS[at]);
        }
      }
      if (cap == 0) {
        throw new ArithmeticException(
            "costs are too large to add up: a plan may cost %d on %s; use a larger unit"
                .formatted(most * first.unit(), request.first));
      }
      cap /= 2;
    }
  }

  private long firstMost() {
    return first.most(first.unit(), first.max / first.unit(), mostSteps);
  }

  /// One criterion over the steps.
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
      if (divisor == 0 || cost % divisor != 0) {
        divisor = gcd(divisor, cost);
      }
    }

    long unit() {
      return Math.max(1, divisor);
    }

    /// What a plan sums to at most, in this unit, where a step counts for `cap` of them at most.
    long most(long unit, long cap, long steps) {
      long all = sum / unit;
      return cap == 0 || steps > all / cap ? all : cap * steps;
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
