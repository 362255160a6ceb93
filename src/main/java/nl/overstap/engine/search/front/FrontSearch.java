package nl.overstap.engine.search.front;

import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;
import nl.overstap.engine.search.cheapest.CheapestPlanSession;

/// The Pareto front of two or three criteria, exact. Of two by stretches between known points
/// ([Sweep]); of three, and what the stretches leave, by searches for the cheapest plan under
/// limits (epsilon constraints; Haimes, Lasdon and Wismer 1971), each of which finds a point or
/// proves a box of values empty. What is neither beaten by a point nor proven empty is kept as
/// boxes (Klamroth, Lacour and Vanderpooten 2015), so at every moment it is known how good a plan
/// can be that was not found. All state is made per question.
public final class FrontSearch {
  private final CheapestPlanSearch cheapest;

  public FrontSearch(CheapestPlanSearch cheapest) {
    this.cheapest = cheapest;
  }

  /// Answers a question; never throws because of the budget.
  public FrontOutcome solve(FrontQuestion question) {
    WorkMeter meter = new WorkMeter(question.budget());
    CheapestPlanSession session =
        cheapest.session(
            question.graph(), question.costs(), question.start(), question.goal(), meter);
    return new FrontRun(question, session, meter).solve();
  }
}
