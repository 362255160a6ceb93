package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.spi.ActionCosts;

/// Whether an objective keeps the lexicographic order. A plan without a dispensable step has at
/// most one step per fact that does not hold at the start, since each makes one hold that no other
/// does before it.
final class ObjectiveCheck {
  private final CheapestPlanQuestion question;
  private final List<Integer> steps = new ArrayList<>();
  private final long mostSteps;

  private ObjectiveCheck(CheapestPlanQuestion question) {
    this.question = question;
    for (int action = 0; action < question.graph().actionCount(); action++) {
      if (!question.graph().isRule(action) && question.costs().isAvailable(action)) {
        steps.add(action);
      }
    }
    BitSet held = new Facts(question.graph(), question.costs()).rules(question.start());
    this.mostSteps = (long) question.graph().factCount() - held.cardinality();
  }

  static List<String> violations(CheapestPlanQuestion question, Objective objective) {
    return new ObjectiveCheck(question).violations(objective);
  }

  private List<String> violations(Objective objective) {
    List<String> violations = new ArrayList<>();
    if (objective.first() != question.first() || objective.second() != question.second()) {
      violations.add("the objective is for other criteria than the question");
    }
    ActionCosts costs = question.costs();
    checkUnit(step -> costs.cost(objective.first(), step), objective.firstUnit(), violations);
    checkUnit(step -> costs.cost(objective.second(), step), objective.secondUnit(), violations);
    long second = most(step -> costs.cost(objective.second(), step) / objective.secondUnit());
    if (objective.secondRange() <= second) {
      violations.add(
          "a plan may cost %d on the second criterion, the range is %d"
              .formatted(second, objective.secondRange()));
    }
    long ties = most(step -> Math.min(objective.tieCap(), costs.tieBreak(step)));
    if (objective.tieRange() <= ties) {
      violations.add(
          "preferences may sum to %d, the range is %d".formatted(ties, objective.tieRange()));
    }
    return violations;
  }

  private void checkUnit(IntToLongFunction cost, long unit, List<String> violations) {
    for (int step : steps) {
      if (cost.applyAsLong(step) % unit != 0) {
        violations.add("unit %d does not divide what step %d costs".formatted(unit, step));
      }
    }
  }

  /// The most that a plan without a dispensable step may sum to.
  private long most(IntToLongFunction cost) {
    long sum = 0;
    long max = 0;
    for (int step : steps) {
      sum = Math.addExact(sum, cost.applyAsLong(step));
      max = Math.max(max, cost.applyAsLong(step));
    }
    return max == 0 || mostSteps > sum / max ? sum : Math.min(sum, max * mostSteps);
  }
}
