package nl.overstap.engine.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;

/// Replays what the search answered on the question alone: every step available and possible when
/// its turn comes, the goals reached, the limits kept, no step that can be left out, and totals
/// that agree with the bounds. Answers sentences; none means that all is well.
public final class PlanChecker {
  private PlanChecker() {}

  /// What is wrong with an outcome, apart from its certificate.
  public static List<String> violations(
      CheapestPlanQuestion question, CheapestPlanOutcome outcome) {
    return switch (outcome) {
      case Found found -> ofFound(question, found);
      case Unreachable unreachable -> ofUnreachable(question, unreachable);
      case BeyondLimits beyond -> List.of();
      case Undecided undecided -> List.of();
    };
  }

  /// What is wrong with a front: with each plan, its values, or the order of the points.
  public static List<String> violations(FrontQuestion question, FrontOutcome outcome) {
    return switch (outcome) {
      case Front front -> FrontReplay.violations(question, front);
      case NoPlan none -> violations(question.cheapest(), none);
    };
  }

  /// What is wrong with alternatives: with each plan, or their order.
  public static List<String> violations(
      AlternativesQuestion question, AlternativesOutcome outcome) {
    return switch (outcome) {
      case Alternatives alternatives -> ofAlternatives(question, alternatives);
      case NoPlan none -> violations(question.cheapest(), none);
    };
  }

  /// What is wrong with the outcomes of the cases.
  public static List<String> violations(
      ReachQuestion question, List<CheapestPlanOutcome> outcomes) {
    if (outcomes.size() != question.cases().size()) {
      return List.of(
          "%d outcomes for %d cases".formatted(outcomes.size(), question.cases().size()));
    }
    BitSet reached = reachedByAny(question);
    List<String> violations = new ArrayList<>();
    for (int at = 0; at < outcomes.size(); at++) {
      boolean outOfReach =
          outcomes.get(at) instanceof Unreachable unreachable
              && !unreachable.facts().isEmpty()
              && unreachable.facts().stream().noneMatch(reached::get);
      if (!outOfReach) {
        violations.addAll(violations(question.alone(question.cases().get(at)), outcomes.get(at)));
      }
    }
    return List.copyOf(violations);
  }

  /// What can be reached by what every case has at least; no case reaches more.
  private static BitSet reachedByAny(ReachQuestion question) {
    Set<Integer> start = new HashSet<>();
    question.cases().forEach(one -> start.addAll(one.start()));
    return new Facts(question.graph(), question.shared()).closure(start, step -> true);
  }

  private static List<String> ofAlternatives(
      AlternativesQuestion question, Alternatives alternatives) {
    CheapestPlanQuestion asked = question.cheapest();
    List<String> violations = new ArrayList<>();
    List<Plan> before = new ArrayList<>();
    for (Found found : alternatives.plans()) {
      violations.addAll(ofFound(asked, found));
      long total = found.plan().total(asked.first(), asked.costs());
      for (Plan other : before) {
        if (other.total(asked.first(), asked.costs()) > total) {
          violations.add("a plan of %d comes after a dearer one".formatted(total));
        }
        List<Integer> shared = new ArrayList<>(question.weighty(other).stream().boxed().toList());
        shared.removeAll(alternatives.inevitable());
        shared.retainAll(found.plan().steps());
        if (!shared.isEmpty()) {
          violations.add("%s takes what weighs in %s: %s".formatted(found.plan(), other, shared));
        }
      }
      before.add(found.plan());
    }
    if (before.isEmpty() || before.size() > question.count()) {
      violations.add("%d plans, asked were 1 up to %d".formatted(before.size(), question.count()));
    }
    return List.copyOf(violations);
  }

  /// What is wrong with a plan.
  public static List<String> violations(CheapestPlanQuestion question, Plan plan) {
    List<String> violations = new ArrayList<>();
    PlanReplay replay = new PlanReplay(question);
    replay.checkOrder(plan, violations);
    replay.checkGoals(plan, violations);
    checkLimits(question, plan, violations);
    if (violations.isEmpty()) {
      replay.checkNeeded(plan, violations);
    }
    return List.copyOf(violations);
  }

  private static List<String> ofFound(CheapestPlanQuestion question, Found found) {
    List<String> violations = new ArrayList<>(violations(question, found.plan()));
    long total = found.plan().total(question.first(), question.costs());
    if (found.lowerBound() > total) {
      violations.add(
          "the lower bound %d is above what the plan costs, %d"
              .formatted(found.lowerBound(), total));
    }
    if (found.optimal() != (found.lowerBound() == total)) {
      violations.add(
          "optimal is %b with a lower bound of %d and a plan of %d"
              .formatted(found.optimal(), found.lowerBound(), total));
    }
    if (found.secondOptimal() && !found.optimal()) {
      violations.add("the second criterion is called optimal, the first is not");
    }
    return List.copyOf(violations);
  }

  private static List<String> ofUnreachable(
      CheapestPlanQuestion question, Unreachable unreachable) {
    Facts facts = new Facts(question.graph(), question.costs());
    BitSet reached = facts.closure(question.start(), step -> true);
    List<String> violations = new ArrayList<>();
    for (int fact : unreachable.facts()) {
      if (reached.get(fact)) {
        violations.add("fact %d is called unreachable but can be reached".formatted(fact));
      }
    }
    if (unreachable.facts().isEmpty()) {
      violations.add("unreachable, but no fact is named");
    }
    return List.copyOf(violations);
  }

  private static void checkLimits(
      CheapestPlanQuestion question, Plan plan, List<String> violations) {
    for (Criterion criterion : Criterion.values()) {
      long total = plan.total(criterion, question.costs());
      if (total > question.limits().of(criterion)) {
        violations.add(
            "the plan takes %d of %s, the limit is %d"
                .formatted(total, criterion, question.limits().of(criterion)));
      }
    }
    long employments =
        plan.steps().stream()
            .map(question.costs()::employment)
            .filter(employment -> employment != ActionCosts.NO_EMPLOYMENT)
            .distinct()
            .count();
    if (employments > question.limits().employments()) {
      violations.add(
          "the plan has %d employments, the limit is %d"
              .formatted(employments, question.limits().employments()));
    }
  }
}
