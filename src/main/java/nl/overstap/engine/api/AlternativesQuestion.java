package nl.overstap.engine.api;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import org.jspecify.annotations.Nullable;

/// Which plans are there that differ in a way a person notices, cheapest first? A plan differs from
/// one before it if it does without all steps that weigh in that one, but for those that every plan
/// within the limits takes: these are no choice. Where all that weighs is no choice, no plan
/// differs.
///
/// @param cheapest the question whose plans are asked for; its budget is for all of them together
/// @param count how many plans, the cheapest included; at least 1
/// @param alike sets of steps that nobody tells apart, such as the same work for longer or begun
///   with more; each step stands in at most one set
/// @param third decides among plans that are equal on both criteria of `cheapest`: a choice that
///   nobody claims to be proven; null for none
public record AlternativesQuestion(
    CheapestPlanQuestion cheapest,
    int count,
    WeightySteps weighty,
    List<Set<Integer>> alike,
    @Nullable Criterion third) {
  public AlternativesQuestion {
    alike = alike.stream().map(Set::copyOf).toList();
    if (count < 1) {
      throw new IllegalArgumentException("at least one plan, not " + count);
    }
    if (third == cheapest.first() || third == cheapest.second()) {
      throw new IllegalArgumentException("the third criterion decides already: " + third);
    }
  }

  /// With steps that are all told apart.
  public AlternativesQuestion(CheapestPlanQuestion cheapest, int count, WeightySteps weighty) {
    this(cheapest, count, weighty, List.of(), null);
  }

  /// With the steps that weigh by [WeightySteps#A_FIFTH].
  public AlternativesQuestion(CheapestPlanQuestion cheapest, int count) {
    this(cheapest, count, WeightySteps.A_FIFTH);
  }

  /// The steps that nobody tells apart from this one, itself included.
  public BitSet alike(int step) {
    BitSet same = new BitSet();
    same.set(step);
    alike.stream().filter(set -> set.contains(step)).forEach(set -> set.forEach(same::set));
    return same;
  }

  /// What weighs in a plan, with all that nobody tells apart from it.
  public BitSet weighty(Plan plan) {
    BitSet all = new BitSet();
    weighty.of(plan, cheapest.costs()).forEach(step -> all.or(alike(step)));
    return all;
  }

  /// The same question with this budget.
  public AlternativesQuestion within(Budget other) {
    return new AlternativesQuestion(cheapest.within(other), count, weighty, alike, third);
  }
}
