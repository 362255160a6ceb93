package nl.overstap.snapshot;

import java.util.Collection;
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
    int[] distinct = alternatives.stream().mapToInt(Integer::intValue).distinct().toArray();
    int either = builder.addEitherOf(distinct);
    if (distinct.length > 1) {
      facts.addAuxiliary();
    }
    return either;
  }
}
