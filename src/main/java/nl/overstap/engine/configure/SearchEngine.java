package nl.overstap.engine.configure;

import java.util.List;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.search.alternatives.AlternativesSearch;
import nl.overstap.engine.search.cheapest.CheapestPlanSearch;
import nl.overstap.engine.search.front.FrontSearch;
import nl.overstap.engine.search.reach.ReachSearch;

/// Gives each question to its search.
final class SearchEngine implements PlanningEngine {
  private final CheapestPlanSearch cheapest;
  private final FrontSearch front;
  private final AlternativesSearch alternatives;
  private final ReachSearch reach;

  SearchEngine(CheapestPlanSearch cheapest) {
    this.cheapest = cheapest;
    this.front = new FrontSearch(cheapest);
    this.alternatives = new AlternativesSearch(cheapest);
    this.reach = new ReachSearch(cheapest);
  }

  @Override
  public CheapestPlanOutcome cheapestPlan(CheapestPlanQuestion question) {
    return cheapest.solve(question);
  }

  @Override
  public FrontOutcome front(FrontQuestion question) {
    return front.solve(question);
  }

  @Override
  public AlternativesOutcome alternatives(AlternativesQuestion question) {
    return alternatives.solve(question);
  }

  @Override
  public List<CheapestPlanOutcome> reach(ReachQuestion question) {
    return reach.solve(question);
  }
}
