package nl.overstap.engine.api;

import java.util.List;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;

/// Steps in an order in which each can be taken when its turn comes. Rules are not listed.
public record Plan(List<Integer> steps) {
  public Plan {
    steps = List.copyOf(steps);
  }

  /// Sum over the steps, in the unit of the criterion.
  public long total(Criterion criterion, ActionCosts costs) {
    long total = 0;
    for (int step : steps) {
      total = Math.addExact(total, costs.cost(criterion, step));
    }
    return total;
  }
}
