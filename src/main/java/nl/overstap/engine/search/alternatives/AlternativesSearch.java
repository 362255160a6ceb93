package nl.overstap.engine.search.alternatives;

import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;
import nl.overstap.engine.search.cheapest.CheapestPlanSession;

/// Plans that differ, exact: each is the cheapest plan without what weighs in those before it.
/// Leaving steps out keeps everything that proves a cheapest plan (in the manner of Katz, Sohrabi
/// and Udrea 2020). All state is made per question.
public final class AlternativesSearch {
  private final CheapestPlanSearch cheapest;

  public AlternativesSearch(CheapestPlanSearch cheapest) {
    this.cheapest = cheapest;
  }

  /// Answers a question; never throws because of the budget.
  public AlternativesOutcome solve(AlternativesQuestion question) {
    CheapestPlanQuestion asked = question.cheapest();
    WorkMeter meter = new WorkMeter(asked.budget());
    CheapestPlanSession session =
        cheapest.session(asked.graph(), asked.costs(), asked.start(), asked.goal(), meter);
    return new AlternativesRun(question, session, meter).solve();
  }
}
