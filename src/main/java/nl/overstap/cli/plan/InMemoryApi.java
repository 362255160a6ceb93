package nl.overstap.cli.plan;

import java.time.Clock;
import java.time.ZoneId;
import nl.overstap.advice.bereik.BereikPlanner;
import nl.overstap.advice.bereik.InstroomPlanner;
import nl.overstap.advice.upskillpad.AfwegingenPlanner;
import nl.overstap.advice.upskillpad.AlternatievenPlanner;
import nl.overstap.advice.upskillpad.UpskillpadPlanner;
import nl.overstap.advice.upskillpad.VersoepelingFinder;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.memory.InMemoryCatalogue;
import nl.overstap.catalog.search.Zoekindex;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.graphql.InProcessGraphql;
import nl.overstap.graphql.Ports;
import nl.overstap.graphql.input.SearchBudget;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// The whole API over one catalogue in memory: no database and no web server.
final class InMemoryApi {
  private InMemoryApi() {}

  static InProcessGraphql over(Catalogue catalogue, SearchBudget budget) {
    Snapshots snapshots = new Snapshots();
    snapshots.serve(Snapshot.of(catalogue));
    var engine = PlanningEngines.checked();
    return InProcessGraphql.start(
        new Ports(
            new InMemoryCatalogue(catalogue),
            Zoekindex.of(catalogue),
            new UpskillpadPlanner(snapshots, engine),
            new VersoepelingFinder(snapshots, engine),
            new BereikPlanner(snapshots, engine),
            new InstroomPlanner(snapshots, engine),
            new AfwegingenPlanner(snapshots, engine),
            new AlternatievenPlanner(snapshots, engine),
            Clock.system(ZoneId.of("Europe/Amsterdam")),
            budget));
  }
}
