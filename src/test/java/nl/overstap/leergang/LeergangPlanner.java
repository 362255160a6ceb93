package nl.overstap.leergang;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.advice.upskillpad.UpskillpadPlanner;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.Certificate.Branch;
import nl.overstap.engine.api.Certificate.Discard;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.Node;
import nl.overstap.engine.api.Certificate.TooFar;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// The product on the files of a leergang, for somebody who starts with nothing. What its engine
/// was asked and answered is kept, to verify the certificates apart from the time they are found.
final class LeergangPlanner {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 21);
  private static final Duration BUDGET = Duration.ofMillis(500);

  private final Snapshots snapshots = new Snapshots();
  private final Overheard engine = new Overheard(PlanningEngines.checked());
  private final UpskillpadPlanner planner = new UpskillpadPlanner(snapshots, engine);

  /// Loads the folder; one row that is wrong is an exception with all of them.
  LeergangPlanner(Path folder) {
    snapshots.serve(Snapshot.of(CatalogueFiles.read(folder).getCatalogue()));
  }

  UpskillpadResultaat plan(Doel doel, Criterium criterium) {
    engine.heard.clear();
    FunctieId functie = new FunctieId(doel.id());
    return planner.plan(
        new UpskillpadVraag(
            Profiel.LEEG, functie, Voorwaarden.GEEN, criterium, PEILDATUM, BUDGET));
  }

  /// How many nodes the largest certificate of the last plan has.
  int largestProof() {
    return engine.heard.stream()
        .map(Exchange::outcome)
        .mapToInt(outcome -> outcome instanceof Found found ? nodes(found.certificate().root()) : 1)
        .max()
        .orElse(0);
  }

  private static int nodes(Node node) {
    return switch (node) {
      case Leaf leaf -> 1;
      case TooFar tooFar -> 1;
      case Discard discard -> 1 + nodes(discard.rest());
      case Branch branch -> 1 + branch.children().stream().mapToInt(LeergangPlanner::nodes).sum();
    };
  }

  /// What is not proven of what the engine said during the last plan.
  List<String> violations() {
    return engine.heard.stream()
        .flatMap(one -> CertificateChecker.violations(one.question(), one.outcome()).stream())
        .toList();
  }

  private record Exchange(CheapestPlanQuestion question, CheapestPlanOutcome outcome) {}

  private static final class Overheard implements PlanningEngine {
    private final PlanningEngine engine;
    private final List<Exchange> heard = new ArrayList<>();

    Overheard(PlanningEngine engine) {
      this.engine = engine;
    }

    @Override
    public CheapestPlanOutcome cheapestPlan(CheapestPlanQuestion question) {
      CheapestPlanOutcome outcome = engine.cheapestPlan(question);
      heard.add(new Exchange(question, outcome));
      return outcome;
    }

    @Override
    public FrontOutcome front(FrontQuestion question) {
      return engine.front(question);
    }

    @Override
    public AlternativesOutcome alternatives(AlternativesQuestion question) {
      return engine.alternatives(question);
    }

    @Override
    public List<CheapestPlanOutcome> reach(ReachQuestion question) {
      return engine.reach(question);
    }
  }
}
