package nl.overstap.engine.api;

import java.util.List;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;

/// Which steps of a plan a person notices, so that a plan without one of them is another plan. A
/// step weighs if it is part of an employment, or takes on one of the measures at least its share
/// of what the whole plan takes and at least its floor. Where nothing weighs, the steps count that
/// take most on the first measure. A step that nobody counts as one (0 on STEPS) never weighs.
///
/// @param measures at least one
public record WeightySteps(List<Measure> measures) {
  /// A step weighs from a fifth of the plan's duration or cost.
  public static final WeightySteps A_FIFTH =
      new WeightySteps(
          List.of(new Measure(Criterion.DURATION, 5, 0), new Measure(Criterion.COST, 5, 0)));

  public WeightySteps {
    measures = List.copyOf(measures);
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("at least one measure");
    }
  }

  /// From where on a step weighs on one criterion.
  ///
  /// @param parts a step weighs from one of so many equal parts of the plan; at least 1
  /// @param floor what a step that weighs takes at least, in the unit of the criterion
  public record Measure(Criterion criterion, int parts, long floor) {
    public Measure {
      if (parts < 1) {
        throw new IllegalArgumentException("at least one part, not " + parts);
      }
    }
  }

  /// The steps of a plan that weigh, in its order; empty only if no step counts as one.
  public List<Integer> of(Plan plan, ActionCosts costs) {
    List<Integer> counted =
        plan.steps().stream().filter(step -> costs.cost(Criterion.STEPS, step) > 0).toList();
    List<Integer> weighty = counted.stream().filter(step -> weighs(step, plan, costs)).toList();
    return weighty.isEmpty() ? largest(counted, costs) : weighty;
  }

  private boolean weighs(int step, Plan plan, ActionCosts costs) {
    return costs.employment(step) != ActionCosts.NO_EMPLOYMENT
        || measures.stream().anyMatch(measure -> weighs(step, measure, plan, costs));
  }

  private static boolean weighs(int step, Measure measure, Plan plan, ActionCosts costs) {
    long cost = costs.cost(measure.criterion(), step);
    long total = plan.total(measure.criterion(), costs);
    return cost > 0 && cost >= measure.floor() && cost >= Math.ceilDiv(total, measure.parts());
  }

  private List<Integer> largest(List<Integer> steps, ActionCosts costs) {
    Criterion criterion = measures.getFirst().criterion();
    long most = steps.stream().mapToLong(step -> costs.cost(criterion, step)).max().orElse(0);
    return steps.stream().filter(step -> costs.cost(criterion, step) == most).toList();
  }
}
