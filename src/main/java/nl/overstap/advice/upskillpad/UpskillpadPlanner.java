package nl.overstap.advice.upskillpad;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.answer.Blokkade;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.Onbeslist;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.answer.Vereiste;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.Plan;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// Plans on the snapshot that is served when the question arrives, with the exact engine.
public final class UpskillpadPlanner implements PlanUpskillpad {
  private final Snapshots snapshots;
  private final PlanningEngine engine;

  public UpskillpadPlanner(Snapshots snapshots, PlanningEngine engine) {
    this.snapshots = snapshots;
    this.engine = engine;
  }

  @Override
  public UpskillpadResultaat plan(UpskillpadVraag vraag) {
    long began = System.nanoTime();
    Situation situation = new SituationReader(served()).read(vraag);
    if (!situation.doelen().known()) {
      return geenPad(situation, Blokkades.geenEisenBekend(situation));
    }
    CheapestPlanOutcome outcome = engine.cheapestPlan(EngineQuestions.asked(situation));
    return switch (outcome) {
      case Found found -> upskillpad(situation, found, began);
      case Unreachable unreachable ->
          geenPad(situation, blokkades(situation).unreachable(Set.copyOf(unreachable.facts())));
      case BeyondLimits beyond -> geenPad(situation, blokkades(situation).beyondLimits());
      case Undecided undecided -> onbeslist(situation, undecided);
    };
  }

  /// The best path if modules existed for these requirements; empty when even then there is none.
  Optional<Upskillpad> findWithModulesFor(UpskillpadVraag vraag, Set<Vereiste> taught) {
    long began = System.nanoTime();
    Situation asked = new SituationReader(served()).read(vraag);
    Situation situation = asked.with(asked.doelen().without(taught));
    return engine.cheapestPlan(EngineQuestions.asked(situation)) instanceof Found found
        ? Optional.of(upskillpad(situation, found, began))
        : Optional.empty();
  }

  private Upskillpad upskillpad(Situation situation, Found found, long began) {
    Plan plan = cheapestAmongEquals(situation, found);
    long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
    return new UpskillpadAnswer(situation, Path.of(plan, situation)).of(found, took);
  }

  /// With UREN or STAPPEN as the criterium, plans that are equal on it and on WEKEN can still
  /// differ in KOSTEN: then the cheapest of them (R13).
  private Plan cheapestAmongEquals(Situation situation, Found found) {
    Criterion first = EngineQuestions.criterion(situation.vraag().optimaliseer());
    long cost = found.plan().total(Criterion.COST, situation.costs());
    if (first == Criterion.DURATION || first == Criterion.COST || cost == 0) {
      return found.plan();
    }
    Limits equal = EngineQuestions.limits(situation);
    for (Criterion kept : List.of(first, Criterion.DURATION)) {
      equal = equal.with(kept, found.plan().total(kept, situation.costs()));
    }
    CheapestPlanOutcome cheaper =
        engine.cheapestPlan(EngineQuestions.asked(situation, Criterion.COST, equal));
    return cheaper instanceof Found better ? better.plan() : found.plan();
  }

  private Snapshot served() {
    return snapshots
        .findServed()
        .orElseThrow(() ->
            new InvalidQuestionException(
                new Fault(Code.GEEN_CATALOGUS, "", "", List.of()),
                "Er is nog geen catalogus geladen. Probeer het over een minuut opnieuw."));
  }

  private Blokkades blokkades(Situation situation) {
    return new Blokkades(situation, engine);
  }

  private static GeenPad geenPad(Situation situation, List<Blokkade> redenen) {
    return new GeenPad(
        situation.vraag(), situation.functie(), redenen, situation.snapshot().versie().key());
  }

  private static Onbeslist onbeslist(Situation situation, Undecided undecided) {
    String reden =
        switch (undecided.reason()) {
          case WORK, CLOCK ->
              "De rekentijd was op voordat er een pad gevonden of uitgesloten was. Dit is geen nee:"
                  + " geef meer tijd of minder voorwaarden.";
          case CANCELLED ->
              "De berekening is gestopt voordat er een antwoord was. Dit is geen nee.";
        };
    return new Onbeslist(
        situation.functie(),
        reden,
        EngineQuestions.inUnits(situation.vraag().optimaliseer(), undecided.lowerBound()),
        situation.snapshot().versie().key());
  }
}
