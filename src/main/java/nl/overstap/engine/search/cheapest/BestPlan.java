package nl.overstap.engine.search.cheapest;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.search.Amounts;
import nl.overstap.engine.search.cheapest.branch.Cutoff;
import nl.overstap.engine.search.cheapest.question.Request;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// The best plan of a question that was found so far and the best bound that was proven, each task
/// with its own objective.
final class BestPlan {
  private final Request request;
  private int[] steps = new int[0];
  private boolean known;
  private Totals totals = new Totals(Limits.UNLIMITED, Limits.UNLIMITED, Limits.UNLIMITED);
  private long bound;
  private Objective provenOn;

  /// Made when asked for, as most bounds are soon improved upon.
  private Supplier<Certificate> certificate;

  BestPlan(Request request) {
    this.request = request;
    this.provenOn = Proofs.nothing(request).objective();
    this.certificate = () -> Proofs.nothing(request);
  }

  boolean isKnown() {
    return known;
  }

  int[] steps() {
    return steps;
  }

  /// What it costs on the first criterion, [Limits#UNLIMITED] if there is none.
  long first() {
    return totals.first;
  }

  /// What it costs by an objective, [Amounts#INFINITE] if there is none.
  long cost(Objective objective) {
    return known ? cost(objective, steps) : Amounts.INFINITE;
  }

  private long cost(Objective objective, int[] ofSteps) {
    long total = 0;
    for (int step : ofSteps) {
      total = Amounts.plus(total, objective.cost(request.costs, step));
    }
    return total;
  }

  /// Takes over a plan that keeps the limits and is better.
  void offer(int[] plan) {
    Totals offered =
        new Totals(total(request.first, plan), total(request.second, plan), ties(plan));
    if (offered.isBelow(totals) && keepsLimits(plan)) {
      totals = offered;
      steps = plan;
      known = true;
    }
  }

  /// Takes over a bound on this objective that is at least as high on the first criterion.
  void prove(Objective objective, long newBound, Supplier<Certificate> proof) {
    if (objective.firstBound(newBound, request.mostSecond) >= lowerBound()) {
      bound = newBound;
      provenOn = objective;
      certificate = proof;
    }
  }

  long lowerBound() {
    return provenOn.firstBound(Math.max(0, bound), request.mostSecond);
  }

  Certificate certificate() {
    return certificate.get();
  }

  /// The outcome, for these steps in an order in which they can be taken.
  Found found(List<Integer> ordered) {
    Plan plan = new Plan(ordered);
    int[] taken = ordered.stream().mapToInt(Integer::intValue).toArray();
    long first = total(request.first, taken);
    long lower = Math.min(first, lowerBound());
    boolean optimal = lower >= first;
    boolean second =
        optimal
            && (bound >= Cutoff.NO_PLAN
                || provenOn.showsNoBetter(bound, first, total(request.second, taken)));
    return new Found(plan, lower, optimal, second, certificate.get());
  }

  private long total(Criterion criterion, int[] plan) {
    long total = 0;
    for (int step : plan) {
      total = Math.addExact(total, request.costs.cost(criterion, step));
    }
    return total;
  }

  private long ties(int[] plan) {
    long total = 0;
    for (int step : plan) {
      total += request.costs.tieBreak(step);
    }
    return total;
  }

  private boolean keepsLimits(int[] plan) {
    for (Criterion criterion : Criterion.values()) {
      if (total(criterion, plan) > request.limits.of(criterion)) {
        return false;
      }
    }
    long employments =
        Arrays.stream(plan).map(request.costs::employment).filter(e -> e >= 0).distinct().count();
    return employments <= request.maxEmployments;
  }

  private record Totals(long first, long second, long ties) {
    boolean isBelow(Totals other) {
      if (first != other.first) {
        return first < other.first;
      }
      return second != other.second ? second < other.second : ties < other.ties;
    }
  }
}
