package nl.overstap.engine.search.reach;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;

/// Answers the cases one after another.
public final class ReachSearch {
  private final CheapestPlanSearch cheapest;

  public ReachSearch(CheapestPlanSearch cheapest) {
    this.cheapest = cheapest;
  }

  public List<CheapestPlanOutcome> solve(ReachQuestion question) {
    List<CheapestPlanOutcome> outcomes = new ArrayList<>();
    for (ReachQuestion.Case one : question.cases()) {
      outcomes.add(cheapest.solve(question.alone(one)));
    }
    return outcomes;
  }
}
