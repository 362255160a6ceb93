package nl.overstap.advice.offer;

import java.util.BitSet;
import java.util.Map;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;

/// The costs of others for somebody who differs in a few steps.
final class ChangedCosts implements ActionCosts {
  private final ActionCosts others;
  private final Map<Integer, Integer> durationTenths;
  private final BitSet without;

  ChangedCosts(ActionCosts others, Map<Integer, Integer> durationTenths, BitSet without) {
    this.others = others;
    this.durationTenths = Map.copyOf(durationTenths);
    this.without = (BitSet) without.clone();
  }

  @Override
  public long cost(Criterion criterion, int action) {
    Integer changed = criterion == Criterion.DURATION ? durationTenths.get(action) : null;
    return changed == null ? others.cost(criterion, action) : changed;
  }

  @Override
  public boolean isAvailable(int action) {
    return !without.get(action) && others.isAvailable(action);
  }

  @Override
  public int tieBreak(int action) {
    return others.tieBreak(action);
  }

  @Override
  public int employment(int action) {
    return others.employment(action);
  }
}
