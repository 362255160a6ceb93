package nl.overstap.config.version;

import nl.overstap.advice.bereik.BereikPlanner;
import nl.overstap.advice.bereik.InstroomPlanner;
import nl.overstap.advice.upskillpad.AfwegingenPlanner;
import nl.overstap.advice.upskillpad.AlternatievenPlanner;
import nl.overstap.advice.upskillpad.UpskillpadPlanner;
import nl.overstap.advice.upskillpad.VersoepelingFinder;
import nl.overstap.advice.version.UseCases;
import nl.overstap.advice.version.VersionInUse;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.search.Zoekindex;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes of a catalogue all that answers from it: a snapshot with its use cases, and a search
/// index.
final class VersionBuilder {
  private static final Logger LOG = LoggerFactory.getLogger(VersionBuilder.class);

  private final PlanningEngine engine;

  VersionBuilder(PlanningEngine engine) {
    this.engine = engine;
  }

  /// @param reader reads this same version
  VersionInUse build(CatalogueReader reader, Catalogue catalogue) {
    long began = System.nanoTime();
    Snapshots snapshots = new Snapshots();
    snapshots.serve(Snapshot.of(catalogue, reader.grafstenen()));
    var version = new VersionInUse(reader, Zoekindex.of(catalogue), useCases(snapshots));
    LOG.info(
        "Catalogus {} staat in het geheugen: {} functies, {} skills, {} opleidingen ({} ms)",
        version.key(),
        catalogue.functies().functies().size(),
        catalogue.skills().skills().size(),
        catalogue.opleidingen().opleidingen().size(),
        (System.nanoTime() - began) / 1_000_000);
    return version;
  }

  private UseCases useCases(Snapshots snapshots) {
    return new UseCases(
        new UpskillpadPlanner(snapshots, engine),
        new VersoepelingFinder(snapshots, engine),
        new BereikPlanner(snapshots, engine),
        new InstroomPlanner(snapshots, engine),
        new AfwegingenPlanner(snapshots, engine),
        new AlternatievenPlanner(snapshots, engine));
  }
}
