package nl.overstap.engine.api;

/// Answers planning questions exactly, or says how far it came. Holds no state of a question, so
/// one engine serves all threads.
public interface PlanningEngine {
  CheapestPlanOutcome cheapestPlan(CheapestPlanQuestion question);
}
