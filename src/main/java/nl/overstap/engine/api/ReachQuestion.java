package nl.overstap.engine.api;

import java.util.List;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.spi.Limits;

/// Many cheapest-plan questions on one graph that have most in common: from one start to every
/// functie, or from every functie to one goal. Which have a plan within the limits, and which plan?
///
/// @param shared what every case has at least: an action that is available in a case is available
///   here, and costs here no more than there
/// @param first the criterion to minimise
/// @param second the criterion that decides among plans that are equal on `first`; not `first`
/// @param budget for all cases together
public record ReachQuestion(
    LearningGraph graph,
    ActionCosts shared,
    List<Case> cases,
    Criterion first,
    Criterion second,
    Limits limits,
    Budget budget) {
  public ReachQuestion {
    cases = List.copyOf(cases);
    if (first == second) {
      throw new IllegalArgumentException("first and second criterion are both " + first);
    }
  }

  /// One of the questions.
  ///
  /// @param start facts that hold at the start, not necessarily closed under the rules
  /// @param goal facts that must all hold at the end
  /// @param costs what holds for this case
  public record Case(List<Integer> start, List<Integer> goal, ActionCosts costs) {
    public Case {
      start = List.copyOf(start);
      goal = List.copyOf(goal);
    }
  }

  /// A case as a question by itself.
  public CheapestPlanQuestion alone(Case one) {
    return new CheapestPlanQuestion(
        graph, one.costs(), one.start(), one.goal(), first, second, limits, budget);
  }

  /// The same question with this budget.
  public ReachQuestion within(Budget other) {
    return new ReachQuestion(graph, shared, cases, first, second, limits, other);
  }
}
