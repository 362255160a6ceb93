package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.spi.ActionCosts;

/// Whether an objective keeps the lexicographic order on the relaxation. A plan of it without a
/// dispensable step has at most one per fact that they give and that does not hold at the start,
/// since each makes one hold that no other does before it. So many steps of a plan of the whole
/// question stand behind it at most.
final class ObjectiveCheck {
  private final CheapestPlanQuestion question;
  private final List<Integer> inside = new ArrayList<>();
  private final long mostSteps;

  private ObjectiveCheck(CheapestPlanQuestion question, Relaxation relaxation) {
    this.question = question;
    if (relaxation.everything()) {
      for (int action = 0; action < question.graph().actionCount(); action++) {
        add(action);
      }
    } else {
      relaxation.inside().stream().distinct().forEach(this::add);
    }
    this.mostSteps = givenAnew();
  }

  private void add(int action) {
    if (!question.graph().isRule(action) && question.costs().isAvailable(action)) {
      inside.add(action);
    }
  }

  private long givenAnew() {
    BitSet given = new BitSet();
    for (int step : inside) {
      for (int fact : question.graph().effects().row(step)) {
        given.set(fact);
      }
    }
    given.andNot(new Facts(question.graph(), question.costs()).rules(question.start()));
    return given.cardinality();
  }

  static List<String> violations(CheapestPlanQuestion question, Certificate certificate) {
    return new ObjectiveCheck(question, certificate.relaxation())
        .violations(certificate.objective());
  }

  private List<String> violations(Objective objective) {
    List<String> violations = new ArrayList<>();
    if (objective.first() != question.first() || objective.second() != question.second()) {
      violations.add("the objective is for other criteria than the question");
    }
    ActionCosts costs = question.costs();
    long cap = objective.secondCap();
    long second = most(cap, step -> costs.cost(objective.second(), step) / objective.secondUnit());
    if (objective.secondRange() <= second) {
      violations.add(
          "a plan may cost %d on the second criterion, the range is %d"
              .formatted(second, objective.secondRange()));
    }
    long ties = most(objective.tieCap(), costs::tieBreak);
    if (objective.tieRange() <= ties) {
      violations.add(
          "preferences may sum to %d, the range is %d".formatted(ties, objective.tieRange()));
    }
    return violations;
  }

  /// The most that the steps behind a plan of the relaxation without anything dispensable may sum
  /// to, where a step counts for `cap` at most.
  private long most(long cap, IntToLongFunction cost) {
    long sum = 0;
    for (int step : inside) {
      sum = Math.addExact(sum, Math.min(cap, cost.applyAsLong(step)));
    }
    return cap == 0 || mostSteps > sum / cap ? sum : mostSteps * cap;
  }
}
