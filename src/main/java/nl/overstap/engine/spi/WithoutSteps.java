package nl.overstap.engine.spi;

import java.util.BitSet;

/// The costs of others with some steps left out. Engines that are asked many questions recognise
/// it: what they know of the others' costs holds here too.
public final class WithoutSteps implements ActionCosts {
  private final ActionCosts all;
  private final BitSet without;

  /// @param without steps, no rules; copied
  public WithoutSteps(ActionCosts all, BitSet without) {
    this.all = all;
    this.without = (BitSet) without.clone();
  }

  /// Any costs without anything left out.
  public static ActionCosts allOf(ActionCosts costs) {
    return costs instanceof WithoutSteps less ? less.all : costs;
  }

  /// The steps that any costs leave out; a copy.
  public static BitSet leftOut(ActionCosts costs) {
    return costs instanceof WithoutSteps less ? (BitSet) less.without.clone() : new BitSet();
  }

  @Override
  public long cost(Criterion criterion, int action) {
    return all.cost(criterion, action);
  }

  @Override
  public boolean isAvailable(int action) {
    return !without.get(action) && all.isAvailable(action);
  }

  @Override
  public int tieBreak(int action) {
    return all.tieBreak(action);
  }

  @Override
  public int employment(int action) {
    return all.employment(action);
  }
}
