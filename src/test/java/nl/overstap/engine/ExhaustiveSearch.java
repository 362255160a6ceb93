package nl.overstap.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import org.jspecify.annotations.Nullable;

/// The referee for small graphs: tries every subset of the steps, cheapest first. Shares no code
/// with the engine.
final class ExhaustiveSearch {
  private ExhaustiveSearch() {}

  /// What the best plan costs on both criteria.
  record Best(long first, long second) {}

  /// The best within the limits, absent if there is none.
  static @Nullable Best search(CheapestPlanQuestion question) {
    int[] steps = availableSteps(question);
    List<long[]> subsets = new ArrayList<>();
    for (int mask = 0; mask < 1 << steps.length; mask++) {
      long first = 0;
      long second = 0;
      for (int at = 0; at < steps.length; at++) {
        if ((mask >> at & 1) != 0) {
          first += question.costs().cost(question.first(), steps[at]);
          second += question.costs().cost(question.second(), steps[at]);
        }
      }
      subsets.add(new long[] {first, second, mask});
    }
    subsets.sort(Comparator.<long[]>comparingLong(row -> row[0]).thenComparingLong(row -> row[1]));
    for (long[] subset : subsets) {
      if (keepsLimits(question, steps, (int) subset[2])
          && reaches(question, steps, (int) subset[2])) {
        return new Best(subset[0], subset[1]);
      }
    }
    return null;
  }

  /// The steps of every plan within the limits, also of those with steps that can be left out.
  static List<BitSet> plans(CheapestPlanQuestion question) {
    int[] steps = availableSteps(question);
    List<BitSet> plans = new ArrayList<>();
    for (int mask = 0; mask < 1 << steps.length; mask++) {
      if (keepsLimits(question, steps, mask) && reaches(question, steps, mask)) {
        BitSet plan = new BitSet();
        for (int at = 0; at < steps.length; at++) {
          plan.set(steps[at], (mask >> at & 1) != 0);
        }
        plans.add(plan);
      }
    }
    return plans;
  }

  /// What a plan takes.
  static long total(CheapestPlanQuestion question, Criterion criterion, BitSet plan) {
    return plan.stream().mapToLong(step -> question.costs().cost(criterion, step)).sum();
  }

  /// True if all steps together, without limits, reach the goal.
  static boolean isReachable(CheapestPlanQuestion question) {
    int[] steps = availableSteps(question);
    return reaches(question, steps, (1 << steps.length) - 1);
  }

  private static int[] availableSteps(CheapestPlanQuestion question) {
    List<Integer> steps = new ArrayList<>();
    for (int action = 0; action < question.graph().actionCount(); action++) {
      if (!question.graph().isRule(action) && question.costs().isAvailable(action)) {
        steps.add(action);
      }
    }
    return steps.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean keepsLimits(CheapestPlanQuestion question, int[] steps, int mask) {
    for (Criterion criterion : Criterion.values()) {
      long total = 0;
      for (int at = 0; at < steps.length; at++) {
        total += (mask >> at & 1) != 0 ? question.costs().cost(criterion, steps[at]) : 0;
      }
      if (total > question.limits().of(criterion)) {
        return false;
      }
    }
    BitSet employments = new BitSet();
    for (int at = 0; at < steps.length; at++) {
      int employment = question.costs().employment(steps[at]);
      if ((mask >> at & 1) != 0 && employment != ActionCosts.NO_EMPLOYMENT) {
        employments.set(employment);
      }
    }
    return employments.cardinality() <= question.limits().employments();
  }

  private static boolean reaches(CheapestPlanQuestion question, int[] steps, int mask) {
    BitSet held = new BitSet();
    question.start().forEach(held::set);
    BitSet chosen = new BitSet();
    for (int at = 0; at < steps.length; at++) {
      chosen.set(steps[at], (mask >> at & 1) != 0);
    }
    int before = -1;
    while (held.cardinality() != before) {
      before = held.cardinality();
      for (int action = 0; action < question.graph().actionCount(); action++) {
        boolean takes =
            question.graph().isRule(action)
                ? question.costs().isAvailable(action)
                : chosen.get(action);
        if (takes && holds(question.graph().preconditions().row(action), held)) {
          for (int fact : question.graph().effects().row(action)) {
            held.set(fact);
          }
        }
      }
    }
    return question.goal().stream().allMatch(held::get);
  }

  private static boolean holds(int[] facts, BitSet held) {
    for (int fact : facts) {
      if (!held.get(fact)) {
        return false;
      }
    }
    return true;
  }
}
