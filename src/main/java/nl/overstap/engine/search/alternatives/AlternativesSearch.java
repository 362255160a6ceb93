package nl.overstap.engine.search.alternatives;

import java.util.List;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.NoPlan;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;

/// The cheapest plan, so far without others.
public final class AlternativesSearch {
  private final CheapestPlanSearch cheapest;

  public AlternativesSearch(CheapestPlanSearch cheapest) {
    this.cheapest = cheapest;
  }

  public AlternativesOutcome solve(AlternativesQuestion question) {
    return switch (cheapest.solve(question.cheapest())) {
      case Found found -> new Alternatives(List.of(found), question.count() == 1);
      case NoPlan none -> none;
    };
  }
}
