package nl.overstap.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;

/// Costs in a table, for tests. A step costs 1 on STEPS and nothing else until told otherwise.
public final class TableCosts implements ActionCosts {
  private final Map<Criterion, long[]> table = new EnumMap<>(Criterion.class);
  private final int[] tieBreaks;
  private final int[] employments;
  private final BitSet off = new BitSet();

  public TableCosts(LearningGraph graph) {
    for (Criterion criterion : Criterion.values()) {
      table.put(criterion, new long[graph.actionCount()]);
    }
    tieBreaks = new int[graph.actionCount()];
    employments = new int[graph.actionCount()];
    Arrays.fill(employments, NO_EMPLOYMENT);
    for (int action = 0; action < graph.actionCount(); action++) {
      int each = graph.isRule(action) ? 0 : 1;
      set(Criterion.STEPS, action, each);
      tieBreaks[action] = each;
    }
  }

  public void set(Criterion criterion, int action, long cost) {
    of(criterion)[action] = cost;
  }

  private long[] of(Criterion criterion) {
    return Objects.requireNonNull(table.get(criterion));
  }

  public void setTieBreak(int action, int tieBreak) {
    tieBreaks[action] = tieBreak;
  }

  public void setEmployment(int action, int employment) {
    employments[action] = employment;
  }

  public void switchOff(int action) {
    off.set(action);
  }

  @Override
  public long cost(Criterion criterion, int action) {
    return of(criterion)[action];
  }

  @Override
  public boolean isAvailable(int action) {
    return !off.get(action);
  }

  @Override
  public int tieBreak(int action) {
    return tieBreaks[action];
  }

  @Override
  public int employment(int action) {
    return employments[action];
  }
}
