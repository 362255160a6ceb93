package nl.overstap.advice.upskillpad;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overstap.advice.answer.blokkade.Blokkade;
import nl.overstap.advice.answer.blokkade.BlokkadeSoort;
import nl.overstap.advice.goal.Doel;
import nl.overstap.advice.situation.EngineQuestions;
import nl.overstap.advice.situation.Situation;
import nl.overstap.advice.text.Zinnen;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.spi.Limits;
import nl.overstap.snapshot.FactState;

/// Says why there is no path (R14).
final class Blokkades {
  private static final List<Criterium> LIMITED =
      List.of(Criterium.WEKEN, Criterium.KOSTEN, Criterium.UREN);

  private final Situation situation;
  private final PlanningEngine engine;

  Blokkades(Situation situation, PlanningEngine engine) {
    this.situation = situation;
    this.engine = engine;
  }

  /// The catalogue does not know what the functie asks.
  static List<Blokkade> geenEisenBekend(Situation situation) {
    String uitleg =
        "Van %s is in deze catalogus niet bekend wat je ervoor moet kunnen."
            .formatted(situation.functie().naam());
    return List.of(new Blokkade(BlokkadeSoort.GEEN_EISEN_BEKEND, null, null, null, uitleg));
  }

  /// For each goal that cannot be reached: whether something teaches it at all.
  List<Blokkade> unreachable(Set<Integer> facts) {
    FactState everything = everythingTaken();
    List<Blokkade> blokkades = new ArrayList<>();
    for (Doel doel : situation.doelen().goals()) {
      if (facts.contains(doel.fact())) {
        blokkades.add(everything.holds(doel.fact()) ? buitenFilter(doel) : nietTeLeren(doel));
      }
    }
    return blokkades;
  }

  /// The limits that are in the way. First those of which loosening one is enough; if no single one
  /// is, all that are too tight by themselves.
  List<Blokkade> beyondLimits() {
    List<Blokkade> alone = new ArrayList<>();
    Limits limits = EngineQuestions.limits(situation);
    for (Criterium grens : LIMITED) {
      addIfTooTight(grens, limits, alone);
    }
    addIfTooFewEmployments(limits, alone);
    if (alone.isEmpty()) {
      for (Criterium grens : LIMITED) {
        addIfTooTight(grens, only(grens, limits), alone);
      }
    }
    return alone.isEmpty() ? List.of(together()) : alone;
  }

  private static Limits only(Criterium grens, Limits limits) {
    return Limits.NONE.with(
        EngineQuestions.criterion(grens), limits.of(EngineQuestions.criterion(grens)));
  }

  private void addIfTooTight(Criterium grens, Limits limits, List<Blokkade> found) {
    var criterion = EngineQuestions.criterion(grens);
    long bound = limits.of(criterion);
    if (bound == Limits.UNLIMITED) {
      return;
    }
    Limits loosened = limits.with(criterion, Limits.UNLIMITED);
    if (engine.cheapestPlan(EngineQuestions.asked(situation, criterion, loosened))
            instanceof Found plan
        && plan.plan().total(criterion, situation.costs()) > bound) {
      long needed = plan.plan().total(criterion, situation.costs());
      found.add(grens(grens, bound, needed, plan.optimal()));
    }
  }

  private void addIfTooFewEmployments(Limits limits, List<Blokkade> found) {
    Limits loosened = limits.withEmployments(Limits.NONE.employments());
    var criterion = EngineQuestions.criterion(situation.vraag().optimaliseer());
    if (limits.employments() < Limits.NONE.employments()
        && engine.cheapestPlan(EngineQuestions.asked(situation, criterion, loosened))
            instanceof Found) {
      String uitleg =
          limits.employments() == 0
              ? "Zonder eerst in een andere functie te werken is er geen pad."
              : "Je moet in meer dan %s eerst werken. Sta er meer toe."
                  .formatted(Zinnen.functies(limits.employments()));
      found.add(new Blokkade(BlokkadeSoort.GRENS, null, null, null, uitleg));
    }
  }

  private static Blokkade grens(Criterium grens, long bound, long needed, boolean proven) {
    BigDecimal nodig = EngineQuestions.inUnits(grens, needed);
    String uitleg =
        "%s is te weinig. Met %s is er wel een pad%s."
            .formatted(
                Zinnen.waarde(grens, EngineQuestions.inUnits(grens, bound)),
                Zinnen.waarde(grens, nodig),
                proven ? ", met minder niet" : ". Misschien kan het met minder");
    return new Blokkade(BlokkadeSoort.GRENS, null, grens, nodig, uitleg);
  }

  private static Blokkade together() {
    return new Blokkade(
        BlokkadeSoort.GRENS,
        null,
        null,
        null,
        "Elke grens apart is haalbaar, maar samen niet. Maak een van de grenzen ruimer.");
  }

  private static Blokkade nietTeLeren(Doel doel) {
    String uitleg =
        "Niets in deze catalogus leidt naar: %s.".formatted(Zinnen.vereiste(doel.vereiste()));
    return new Blokkade(BlokkadeSoort.NIET_TE_LEREN, doel.vereiste(), null, null, uitleg);
  }

  private static Blokkade buitenFilter(Doel doel) {
    String uitleg =
        "Er is een weg naar %s, maar die valt buiten wat je wilt of wat voor jou kan."
            .formatted(Zinnen.vereiste(doel.vereiste()));
    return new Blokkade(BlokkadeSoort.BUITEN_FILTER, doel.vereiste(), null, null, uitleg);
  }

  /// What would hold if every step of the catalogue could be taken, whatever the wishes say.
  private FactState everythingTaken() {
    FactState state = situation.start().state().copy();
    List<Integer> waiting = new ArrayList<>(situation.snapshot().steps().actions());
    boolean moved = true;
    while (moved) {
      moved =
          waiting.removeIf(action -> {
            boolean allowed = state.allows(action);
            if (allowed) {
              state.take(action);
            }
            return allowed;
          });
    }
    return state;
  }
}
