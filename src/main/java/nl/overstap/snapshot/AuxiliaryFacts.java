package nl.overstap.snapshot;

import java.util.Collection;
import java.util.List;
import nl.overstap.engine.graph.LearningGraphBuilder;

/// Facts that only the engine sees: "one of these holds".
final class AuxiliaryFacts {
  private final FactTable facts;
  private final LearningGraphBuilder builder;

  AuxiliaryFacts(FactTable facts, LearningGraphBuilder builder) {
    this.facts = facts;
    this.builder = builder;
  }

  /// A fact that holds as soon as one of these does; of one fact, that fact itself.
  int eitherOf(Collection<Integer> alternatives) {
    List<Integer> distinct = alternatives.stream().distinct().toList();
    if (distinct.size() == 1) {
      return distinct.getFirst();
    }
    int either = facts.addAuxiliary(builder);
    for (int alternative : distinct) {
      builder.addRule(new int[] {alternative}, new int[] {either});
    }
    return either;
  }
}
