package nl.overstap.engine.api;

import java.util.List;

/// Answers planning questions exactly, or says how far it came. Holds no state of a question, so
/// one engine serves all threads.
public interface PlanningEngine {
  /// The cheapest plan.
  CheapestPlanOutcome cheapestPlan(CheapestPlanQuestion question);

  /// All plans that are a trade-off between criteria.
  FrontOutcome front(FrontQuestion question);

  /// Plans that differ.
  AlternativesOutcome alternatives(AlternativesQuestion question);

  /// The cheapest plan of many questions: an outcome for each case, in the order of the cases. A
  /// case that the budget does not suffice for is `Undecided`. `BeyondLimits` says here no more
  /// than that no plan is within the limits: whether the case has one beyond them may not be looked
  /// at.
  List<CheapestPlanOutcome> reach(ReachQuestion question);
}
