package nl.overstap.snapshot;

import nl.overstap.engine.spi.LearningGraph;

/// The graph with the tables that say what its numbers mean.
record CompiledGraph(
    LearningGraph graph, FactTable facts, StepTable steps, EntryTable entries, Effects effects) {}
