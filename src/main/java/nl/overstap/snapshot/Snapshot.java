package nl.overstap.snapshot;

import java.util.List;
import java.util.Set;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.read.Grafsteen;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.engine.spi.LearningGraph;

/// One catalogue version, ready to plan on: its concepts by name, the graph of numbers, and the
/// tables between the two. Immutable and shared by all requests.
public final class Snapshot {
  private final Catalogusversie versie;
  private final Concepts concepts;
  private final CompiledGraph compiled;
  private final Lookup<String, Grafsteen> grafstenen;

  private Snapshot(
      Catalogusversie versie,
      Concepts concepts,
      CompiledGraph compiled,
      Lookup<String, Grafsteen> grafstenen) {
    this.versie = versie;
    this.concepts = concepts;
    this.compiled = compiled;
    this.grafstenen = grafstenen;
  }

  /// Compiles a whole catalogue; takes time and memory in proportion to its rows.
  public static Snapshot of(Catalogue catalogue) {
    Concepts concepts = Concepts.of(catalogue);
    return new Snapshot(
        catalogue.versie(),
        concepts,
        GraphCompiler.compile(catalogue, concepts),
        Lookup.of(List.of(), Grafsteen::id));
  }

  /// The same with what earlier versions had, so that their ids are still understood (R7, R20). It
  /// shares everything else.
  public Snapshot with(List<Grafsteen> tombstones) {
    return new Snapshot(versie, concepts, compiled, Lookup.of(tombstones, Grafsteen::id));
  }

  public Catalogusversie versie() {
    return versie;
  }

  public Concepts concepts() {
    return concepts;
  }

  /// What earlier versions had, by id; never planned with.
  public Lookup<String, Grafsteen> grafstenen() {
    return grafstenen;
  }

  public LearningGraph graph() {
    return compiled.graph();
  }

  public FactTable facts() {
    return compiled.facts();
  }

  public StepTable steps() {
    return compiled.steps();
  }

  /// The facts that somebody has who finished this opleiding, whatever else they did.
  public Set<Integer> effectsOfFinishing(OpleidingId opleiding) {
    return compiled.effects().ofFinishing(opleiding);
  }

  /// What the functies ask, as facts.
  public EntryTable entries() {
    return compiled.entries();
  }
}
