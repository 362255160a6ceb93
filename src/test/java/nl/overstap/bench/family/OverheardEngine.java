package nl.overstap.bench.family;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.Reason;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;

/// Remembers what it is asked and answers nothing, so that the questions of the product can be
/// measured.
final class OverheardEngine implements PlanningEngine {
  private static final Undecided NOTHING = new Undecided(Reason.CANCELLED, 0);

  private final List<CheapestPlanQuestion> heard = new ArrayList<>();

  void forget() {
    heard.clear();
  }

  List<CheapestPlanQuestion> heard() {
    return List.copyOf(heard);
  }

  @Override
  public CheapestPlanOutcome cheapestPlan(CheapestPlanQuestion question) {
    heard.add(question);
    return NOTHING;
  }

  @Override
  public FrontOutcome front(FrontQuestion question) {
    return NOTHING;
  }

  @Override
  public AlternativesOutcome alternatives(AlternativesQuestion question) {
    heard.add(question.cheapest());
    return NOTHING;
  }

  @Override
  public List<CheapestPlanOutcome> reach(ReachQuestion question) {
    question.cases().forEach(one -> heard.add(question.alone(one)));
    return question.cases().stream().<CheapestPlanOutcome>map(one -> NOTHING).toList();
  }
}
