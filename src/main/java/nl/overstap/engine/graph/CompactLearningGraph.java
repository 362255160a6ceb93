package nl.overstap.engine.graph;

import java.util.BitSet;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;

/// The graph as four relations in compressed rows.
record CompactLearningGraph(
    IntRows preconditions,
    IntRows effects,
    IntRows achievers,
    IntRows consumers,
    IntRows unconditional,
    BitSet rules)
    implements LearningGraph {

  @Override
  public int factCount() {
    return achievers.rows();
  }

  @Override
  public int actionCount() {
    return effects.rows();
  }

  @Override
  public boolean isRule(int action) {
    return rules.get(action);
  }
}
