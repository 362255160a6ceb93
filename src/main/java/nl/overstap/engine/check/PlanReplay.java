package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.Plan;

/// Walks a plan from the start of its question. What holds there is worked out once; taking a step
/// only adds to it.
final class PlanReplay {
  private final CheapestPlanQuestion question;
  private final Facts facts;
  private final BitSet start;

  PlanReplay(CheapestPlanQuestion question) {
    this.question = question;
    this.facts = new Facts(question.graph(), question.costs());
    this.start = facts.rules(question.start());
  }

  /// Every step is available, taken once, and possible when its turn comes.
  void checkOrder(Plan plan, List<String> violations) {
    BitSet held = (BitSet) start.clone();
    BitSet taken = new BitSet();
    for (int step : plan.steps()) {
      if (question.graph().isRule(step) || !question.costs().isAvailable(step)) {
        violations.add("step %d is a rule or not available".formatted(step));
      }
      if (taken.get(step)) {
        violations.add("step %d is taken twice".formatted(step));
      }
      for (int fact : question.graph().preconditions().row(step)) {
        if (!held.get(fact)) {
          violations.add("step %d needs fact %d, which does not hold yet".formatted(step, fact));
        }
      }
      taken.set(step);
      facts.take(step, held);
    }
  }

  /// Every goal holds once the steps have been taken.
  void checkGoals(Plan plan, List<String> violations) {
    BitSet held = reachedBy(plan.steps());
    for (int goal : question.goal()) {
      if (!held.get(goal)) {
        violations.add("goal fact %d does not hold after the plan".formatted(goal));
      }
    }
  }

  /// Without any one of the steps some goal does not hold.
  void checkNeeded(Plan plan, List<String> violations) {
    for (int step : plan.steps()) {
      BitSet held = reachedBy(plan.steps().stream().filter(other -> other != step).toList());
      if (question.goal().stream().allMatch(held::get)) {
        violations.add("the plan can do without step %d".formatted(step));
      }
    }
  }

  /// What holds after all of these steps that are available and become possible, in any order.
  private BitSet reachedBy(List<Integer> steps) {
    BitSet held = (BitSet) start.clone();
    List<Integer> waiting = new ArrayList<>(steps);
    while (waiting.removeIf(step -> isTaken(step, held))) {}
    return held;
  }

  private boolean isTaken(int step, BitSet held) {
    boolean possible = question.costs().isAvailable(step) && facts.isPossible(step, held);
    if (possible) {
      facts.take(step, held);
    }
    return possible;
  }
}
