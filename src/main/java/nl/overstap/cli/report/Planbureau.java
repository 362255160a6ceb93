package nl.overstap.cli.report;

import java.time.Duration;
import java.time.LocalDate;
import nl.overstap.advice.CompareTradeOffs;
import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.absurd.AbsurdityCheck;
import nl.overstap.advice.absurd.Keuzes;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.advice.upskillpad.AfwegingenPlanner;
import nl.overstap.advice.upskillpad.UpskillpadPlanner;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// Plans on one catalogue, on the day that the catalogue speaks of, so that the same catalogue
/// gives the same report.
record Planbureau(
    Snapshot snapshot, PlanUpskillpad planner, CompareTradeOffs tradeOffs, LocalDate peildatum) {
  private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);
  private static final Duration BUDGET = Duration.ofSeconds(20);

  static Planbureau over(Catalogue catalogue) {
    Snapshot snapshot = Snapshot.of(catalogue);
    Snapshots snapshots = new Snapshots();
    snapshots.serve(snapshot);
    var engine = PlanningEngines.checked();
    LocalDate day = catalogue.versie().peildatum();
    return new Planbureau(
        snapshot,
        new UpskillpadPlanner(snapshots, engine),
        new AfwegingenPlanner(snapshots, engine),
        day == null ? SOME_DAY : day);
  }

  UpskillpadVraag vraag(Profiel profiel, FunctieId functie) {
    return new UpskillpadVraag(
        profiel, functie, Voorwaarden.GEEN, Criterium.WEKEN, peildatum, BUDGET);
  }

  Paar paar(Persoon persoon, FunctieId doel) {
    UpskillpadVraag vraag = vraag(persoon.profiel(), doel);
    Keuzes keuzes = Keuzes.van(tradeOffs, vraag);
    Functie functie = snapshot.concepts().functies().get(doel);
    return new Paar(
        persoon,
        functie,
        vraag,
        keuzes,
        new AbsurdityCheck(snapshot, planner).check(vraag, keuzes));
  }
}
