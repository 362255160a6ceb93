package nl.overstap.snapshot;

import java.util.HashMap;
import java.util.Map;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.snapshot.Fact.InDienstFact;
import nl.overstap.snapshot.Step.InDienst;

/// Writes, for every functie that is worked in on the way, the step of taking a job there, which
/// needs its entry (R10).
final class JobWriter {
  private final FactTable facts;
  private final EntryTable entries;
  private final LearningGraphBuilder builder;
  private final StepTable steps;
  private final Map<FunctieId, Integer> employed = new HashMap<>();

  JobWriter(FactTable facts, EntryTable entries, LearningGraphBuilder builder, StepTable steps) {
    this.facts = facts;
    this.entries = entries;
    this.builder = builder;
    this.steps = steps;
  }

  /// The fact of being employed in this functie.
  int employed(FunctieId functie) {
    return employed.computeIfAbsent(functie, this::write);
  }

  private int write(FunctieId functie) {
    int fact = facts.addOnce(new InDienstFact(functie), builder);
    int[] entry = FactSets.array(entries.entry(functie));
    steps.add(builder.addStep(entry, new int[] {fact}), new InDienst(functie));
    return fact;
  }
}
