package nl.overstap.engine.api;

import java.util.List;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// Which plans are there such that no other plan is at least as good on every criterion and better
/// on one (the Pareto front)?
///
/// @param start facts that hold at the start, not necessarily closed under the rules
/// @param goal facts that must all hold at the end
/// @param criteria two or three different ones, the most important first
/// @param atMost how many points are looked for; at least 1
/// @param budget for all points together
public record FrontQuestion(
    LearningGraph graph,
    ActionCosts costs,
    List<Integer> start,
    List<Integer> goal,
    List<Criterion> criteria,
    Limits limits,
    int atMost,
    Budget budget) {
  public FrontQuestion {
    start = List.copyOf(start);
    goal = List.copyOf(goal);
    criteria = List.copyOf(criteria);
    if (criteria.size() < 2
        || criteria.size() > 3
        || criteria.stream().distinct().count() < criteria.size()) {
      throw new IllegalArgumentException("two or three different criteria, not " + criteria);
    }
    if (atMost < 1) {
      throw new IllegalArgumentException("at least one point, not " + atMost);
    }
  }

  /// The question of the end of the front that is best on the most important criterion.
  public CheapestPlanQuestion cheapest() {
    return new CheapestPlanQuestion(
        graph, costs, start, goal, criteria.get(0), criteria.get(1), limits, budget);
  }

  /// The same question with this budget.
  public FrontQuestion within(Budget other) {
    return new FrontQuestion(graph, costs, start, goal, criteria, limits, atMost, other);
  }
}
