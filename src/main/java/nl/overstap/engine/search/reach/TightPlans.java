package nl.overstap.engine.search.reach;

import java.util.List;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.util.IntList;
import org.jspecify.annotations.Nullable;

/// Plans of the steps that landmarks left nothing of.
final class TightPlans {
  private final ReachQuestion question;
  private final CutBound cuts;
  private final Trimmer trimmer;
  private final IntList steps = new IntList();

  TightPlans(ReachQuestion question, CutBound cuts, WorkMeter meter) {
    this.question = question;
    this.cuts = cuts;
    this.trimmer = new Trimmer(question.graph(), question.shared(), cuts.held(), meter);
  }

  /// The plan that the landmarks raised last show for this case, without steps it can do without;
  /// null when they show none within the limits.
  @Nullable List<Integer> tight(Case one) {
    if (!cuts.collectTight(one.goal(), steps)) {
      return null;
    }
    List<Integer> plan =
        trimmer.trim(steps, one.goal(), one.costs(), question.first(), question.second());
    return keepsLimits(plan, one.costs()) ? plan : null;
  }

  /// The better of two plans, each null where there is none.
  @Nullable List<Integer> better(
      @Nullable List<Integer> one, @Nullable List<Integer> other, ActionCosts costs) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    long first = total(other, question.first(), costs) - total(one, question.first(), costs);
    long second = total(other, question.second(), costs) - total(one, question.second(), costs);
    return first < 0 || (first == 0 && second < 0) ? other : one;
  }

  private boolean keepsLimits(List<Integer> plan, ActionCosts costs) {
    for (Criterion criterion : Criterion.values()) {
      if (total(plan, criterion, costs) > question.limits().of(criterion)) {
        return false;
      }
    }
    long employments =
        plan.stream()
            .mapToInt(costs::employment)
            .filter(employment -> employment != ActionCosts.NO_EMPLOYMENT)
            .distinct()
            .count();
    return employments <= question.limits().employments();
  }

  private static long total(List<Integer> plan, Criterion criterion, ActionCosts costs) {
    long total = 0;
    for (int step : plan) {
      total = Math.addExact(total, costs.cost(criterion, step));
    }
    return total;
  }
}
