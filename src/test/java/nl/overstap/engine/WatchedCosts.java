package nl.overstap.engine;

import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;

/// Costs that count how often they are asked for between two looks at whether to go on.
final class WatchedCosts implements ActionCosts {
  private final ActionCosts costs;
  private long sinceLook;
  private long most;

  WatchedCosts(ActionCosts costs) {
    this.costs = costs;
  }

  /// Whether the search was cancelled: never.
  boolean look() {
    most = Math.max(most, sinceLook);
    sinceLook = 0;
    return false;
  }

  /// The most between two looks so far.
  long most() {
    return Math.max(most, sinceLook);
  }

  @Override
  public long cost(Criterion criterion, int action) {
    sinceLook++;
    return costs.cost(criterion, action);
  }

  @Override
  public boolean isAvailable(int action) {
    sinceLook++;
    return costs.isAvailable(action);
  }

  @Override
  public int tieBreak(int action) {
    sinceLook++;
    return costs.tieBreak(action);
  }

  @Override
  public int employment(int action) {
    sinceLook++;
    return costs.employment(action);
  }
}
