package nl.overstap.engine.api;

import java.util.List;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// Which steps make all goal facts hold, at the least of `first`, and among those the least of
/// `second`, within the limits?
///
/// @param start facts that hold at the start, not necessarily closed under the rules
/// @param goal facts that must all hold at the end; empty is allowed (a plan of no steps)
/// @param first the criterion to minimise
/// @param second the criterion that decides among plans that are equal on `first`; not `first`
public record CheapestPlanQuestion(
    LearningGraph graph,
    ActionCosts costs,
    List<Integer> start,
    List<Integer> goal,
    Criterion first,
    Criterion second,
    Limits limits,
    Budget budget) {
  public CheapestPlanQuestion {
    start = List.copyOf(start);
    goal = List.copyOf(goal);
    if (first == second) {
      throw new IllegalArgumentException("first and second criterion are both " + first);
    }
  }

  /// The same question with this budget.
  public CheapestPlanQuestion within(Budget other) {
    return new CheapestPlanQuestion(graph, costs, start, goal, first, second, limits, other);
  }

  /// The same question on a graph of the same facts and actions.
  public CheapestPlanQuestion on(LearningGraph other) {
    return new CheapestPlanQuestion(other, costs, start, goal, first, second, limits, budget);
  }

  /// The same question with these costs.
  public CheapestPlanQuestion priced(ActionCosts other) {
    return new CheapestPlanQuestion(graph, other, start, goal, first, second, limits, budget);
  }

  /// The same question with these limits.
  public CheapestPlanQuestion limitedTo(Limits other) {
    return new CheapestPlanQuestion(graph, costs, start, goal, first, second, other, budget);
  }
}
