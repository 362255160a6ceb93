package nl.overstap.graphql;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.overstap.advice.bereik.BereikPlanner;
import nl.overstap.advice.bereik.InstroomPlanner;
import nl.overstap.advice.upskillpad.AfwegingenPlanner;
import nl.overstap.advice.upskillpad.AlternatievenPlanner;
import nl.overstap.advice.upskillpad.UpskillpadPlanner;
import nl.overstap.advice.upskillpad.VersoepelingFinder;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.memory.InMemoryCatalogue;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.catalog.search.Zoekindex;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.graphql.input.SearchBudget;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// The whole API on the catalogue that is shipped, with the real planners.
public final class BundledApi {
  private BundledApi() {}

  static InProcessGraphql start() {
    return start(PlanningEngines.checked());
  }

  /// With another engine.
  public static InProcessGraphql start(PlanningEngine engine) {
    Catalogue catalogue = catalogue();
    return start(catalogue, new InMemoryCatalogue(catalogue), engine);
  }

  /// The catalogue that is shipped.
  static Catalogue catalogue() {
    return ((Gelezen.Valid) CatalogueFiles.read(Path.of("data"))).catalogue();
  }

  /// The API on a catalogue, read through these readers.
  static InProcessGraphql start(Catalogue catalogue, CatalogueReaders readers) {
    return start(catalogue, readers, PlanningEngines.checked());
  }

  private static InProcessGraphql start(
      Catalogue catalogue, CatalogueReaders readers, PlanningEngine engine) {
    Snapshots snapshots = new Snapshots();
    snapshots.serve(Snapshot.of(catalogue));
    return InProcessGraphql.start(
        new Ports(
            readers,
            Zoekindex.of(catalogue),
            new UpskillpadPlanner(snapshots, engine),
            new VersoepelingFinder(snapshots, engine),
            new BereikPlanner(snapshots, engine),
            new InstroomPlanner(snapshots, engine),
            new AfwegingenPlanner(snapshots, engine),
            new AlternatievenPlanner(snapshots, engine),
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
            new SearchBudget(Duration.ofSeconds(20))));
  }
}
