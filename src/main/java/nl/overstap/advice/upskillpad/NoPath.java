package nl.overstap.advice.upskillpad;

import java.util.List;
import java.util.Set;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.NietGevonden;
import nl.overstap.advice.answer.Onbeslist;
import nl.overstap.advice.answer.blokkade.Blokkade;
import nl.overstap.advice.situation.EngineQuestions;
import nl.overstap.advice.situation.Situation;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.api.PlanningEngine;

/// What is answered when the engine gave no plan; an end of the budget is never a no (R14).
record NoPath(Situation situation, PlanningEngine engine) {
  NietGevonden of(NoPlan none) {
    return switch (none) {
      case Unreachable unreachable ->
          geenPad(blokkades().unreachable(Set.copyOf(unreachable.facts())));
      case BeyondLimits beyond -> geenPad(blokkades().beyondLimits());
      case Undecided undecided -> onbeslist(undecided);
    };
  }

  /// The catalogue does not know what the functie asks.
  GeenPad geenEisenBekend() {
    return geenPad(Blokkades.geenEisenBekend(situation));
  }

  private Blokkades blokkades() {
    return new Blokkades(situation, engine);
  }

  private GeenPad geenPad(List<Blokkade> redenen) {
    return new GeenPad(
        situation.vraag(), situation.functie(), redenen, situation.snapshot().versie().key());
  }

  private Onbeslist onbeslist(Undecided undecided) {
    String reden =
        switch (undecided.reason()) {
          case WORK, CLOCK ->
              "De rekentijd was op voordat er een pad gevonden of uitgesloten was. Dit is geen nee:"
                  + " geef meer tijd of minder voorwaarden.";
          case MEMORY ->
              "Deze vraag is te groot om uit te rekenen. Dit is geen nee: vraag minder doelen"
                  + " tegelijk of geef meer voorwaarden.";
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
