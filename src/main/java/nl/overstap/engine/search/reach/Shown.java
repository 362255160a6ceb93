package nl.overstap.engine.search.reach;

import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.search.cheapest.question.StepBounds;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.IntRows;

/// What the landmarks of one case show of each step. One at a time: the next [#of] overwrites what
/// it keeps per action.
final class Shown {
  private final long[] paid;
  private final int[] paidIn;
  private int number;

  Shown(int actionCount) {
    this.paid = new long[actionCount];
    this.paidIn = new int[actionCount];
  }

  /// @param objective what the landmarks were raised on, by these costs
  StepBounds of(Cuts cuts, ActionCosts costs, Objective objective) {
    number++;
    for (int at = 0; at < cuts.count(); at++) {
      for (int step : cuts.landmark(at)) {
        paid[step] = cuts.worth(at) + (paidIn[step] == number ? paid[step] : 0);
        paidIn[step] = number;
      }
    }
    return new Bounds(cuts, costs, objective);
  }

  private final class Bounds implements StepBounds {
    private final Cuts cuts;
    private final ActionCosts costs;
    private final Objective objective;

    Bounds(Cuts cuts, ActionCosts costs, Objective objective) {
      this.cuts = cuts;
      this.costs = costs;
      this.objective = objective;
    }

    @Override
    public Objective objective() {
      return objective;
    }

    @Override
    public long atLeast(int step) {
      long left = objective.cost(costs, step) - (paidIn[step] == number ? paid[step] : 0);
      return cuts.sum() + left;
    }

    @Override
    public IntRows landmarks() {
      return cuts.rows();
    }

    @Override
    public WeightedLandmarks weights() {
      return cuts.weights();
    }
  }
}
