package nl.overstap.engine.search.reach;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;

/// The rules of a graph by what they need: of all that needs a fact, rules are a small part.
final class Rules {
  private static final int[] NOTHING = {};

  private Rules() {}

  /// Per fact the rules that need it. One pass over the actions.
  static IntRows byNeed(LearningGraph graph) {
    List<int[]> needs = new ArrayList<>(graph.actionCount());
    for (int action = 0; action < graph.actionCount(); action++) {
      needs.add(graph.isRule(action) ? graph.preconditions().row(action) : NOTHING);
    }
    return IntRows.of(needs).inverse(graph.factCount());
  }
}
