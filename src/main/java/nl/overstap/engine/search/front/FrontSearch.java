package nl.overstap.engine.search.front;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.FrontOutcome.Point;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// Walks the front of two criteria from its first end: after each point the second criterion must
/// be better (epsilon constraint).
public final class FrontSearch {
  private final CheapestPlanSearch cheapest;

  public FrontSearch(CheapestPlanSearch cheapest) {
    this.cheapest = cheapest;
  }

  public FrontOutcome solve(FrontQuestion question) {
    if (question.criteria().size() > 2) {
      throw new UnsupportedOperationException("three criteria");
    }
    Criterion first = question.criteria().get(0);
    Criterion second = question.criteria().get(1);
    List<Point> points = new ArrayList<>();
    Limits limits = question.limits();
    while (points.size() < question.atMost()) {
      CheapestPlanOutcome outcome =
          cheapest.solve(
              new CheapestPlanQuestion(
                  question.graph(),
                  question.costs(),
                  question.start(),
                  question.goal(),
                  first,
                  second,
                  limits,
                  question.budget()));
      if (outcome instanceof NoPlan none) {
        boolean complete = none instanceof BeyondLimits;
        return points.isEmpty() ? none : new Front(points, complete, complete ? 1 : 2);
      }
      Found found = (Found) outcome;
      long value = found.plan().total(second, question.costs());
      points.add(
          new Point(
              found.plan(), List.of(found.plan().total(first, question.costs()), value)));
      if (value == 0) {
        return new Front(points, true, 1);
      }
      limits = limits.with(second, value - 1);
    }
    return new Front(points, false, 2);
  }
}
