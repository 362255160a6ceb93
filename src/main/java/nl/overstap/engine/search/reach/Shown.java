package nl.overstap.engine.search.reach;

import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.search.cheapest.question.StepBounds;
import nl.overstap.engine.spi.IntRows;

/// What the landmarks of one case show of each step. Holds as long as nothing else is paid from the
/// same remains.
final class Shown implements StepBounds {
  private final Cuts cuts;
  private final Remains remains;
  private final Objective objective;

  /// @param remains with nothing paid but these landmarks
  /// @param objective what the landmarks were raised on
  Shown(Cuts cuts, Remains remains, Objective objective) {
    this.cuts = cuts;
    this.remains = remains;
    this.objective = objective;
    cuts.payFrom(remains);
  }

  @Override
  public Objective objective() {
    return objective;
  }

  @Override
  public long atLeast(int step) {
    return cuts.sum() + remains.of(step);
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
