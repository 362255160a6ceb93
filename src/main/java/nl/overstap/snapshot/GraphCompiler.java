package nl.overstap.snapshot;

import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.engine.graph.LearningGraphBuilder;

/// Turns a catalogue into facts, rules and steps, once per version. What depends on a request
/// (costs, filters, start, goal) is left to whoever asks.
final class GraphCompiler {
  private GraphCompiler() {}

  static CompiledGraph compile(Catalogue catalogue, Concepts concepts) {
    LearningGraphBuilder builder = new LearningGraphBuilder();
    FactTable facts = new FactTable();
    FactWriter.write(catalogue, facts, builder);
    Effects effects = new Effects(concepts, facts);
    new RuleWriter(facts, builder).writeAll(catalogue, concepts, effects);

    AuxiliaryFacts auxiliary = new AuxiliaryFacts(facts, builder);
    EntryTable entries = new EntryTable(concepts, facts);
    for (FunctieId functie : concepts.functies().ids()) {
      entries.addGroepen(functie, auxiliary);
    }
    StepTable steps = new StepTable();
    JobWriter jobs = new JobWriter(facts, entries, builder, steps);
    new LesWriter(concepts, facts, jobs, auxiliary).write(effects, builder, steps);
    new WerkWriter(concepts, facts, jobs).write(builder, steps);
    return new CompiledGraph(builder.build(), facts, steps, entries, effects);
  }
}
