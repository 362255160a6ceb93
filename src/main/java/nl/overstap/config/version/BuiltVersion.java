package nl.overstap.config.version;

import nl.overstap.advice.bereik.BereikPlanner;
import nl.overstap.advice.bereik.InstroomPlanner;
import nl.overstap.advice.upskillpad.AfwegingenPlanner;
import nl.overstap.advice.upskillpad.AlternatievenPlanner;
import nl.overstap.advice.upskillpad.UpskillpadPlanner;
import nl.overstap.advice.upskillpad.VersoepelingFinder;
import nl.overstap.advice.version.UseCases;
import nl.overstap.advice.version.VersionInUse;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.zoek.Zoeker;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// A version in memory with what it was made from.
///
/// @param inUse what requests use
record BuiltVersion(VersionInUse inUse, Snapshot snapshot, Zoeker zoeker, PlanningEngine engine) {

  /// @param reader reads this same version
  static BuiltVersion of(
      CatalogueReader reader, Snapshot compiled, Zoeker zoeker, PlanningEngine engine) {
    Snapshot snapshot = compiled.with(reader.grafstenen());
    var inUse = new VersionInUse(reader, zoeker, useCases(snapshot, engine));
    return new BuiltVersion(inUse, snapshot, zoeker, engine);
  }

  /// The same with the tombstones as they are now: a version gets more of them when it is served
  /// again after a later one.
  BuiltVersion renewed() {
    return of(inUse.reader(), snapshot, zoeker, engine);
  }

  String key() {
    return inUse.key();
  }

  private static UseCases useCases(Snapshot snapshot, PlanningEngine engine) {
    Snapshots only = new Snapshots();
    only.serve(snapshot);
    return new UseCases(
        new UpskillpadPlanner(only, engine),
        new VersoepelingFinder(only, engine),
        new BereikPlanner(only, engine),
        new InstroomPlanner(only, engine),
        new AfwegingenPlanner(only, engine),
        new AlternatievenPlanner(only, engine));
  }
}
