package nl.overstap.engine.spi;

/// What each action costs in one request, and whether it takes part at all. Asked with action
/// numbers of the [LearningGraph] of the same question; must answer the same during the question.
/// Rules cost nothing on every criterion.
public interface ActionCosts {
  /// Cost in the unit of the criterion, at least 0. For STEPS 1 for a step, 0 for a rule, and 0 for
  /// a step that a person would not count as one.
  long cost(Criterion criterion, int action);

  /// False for an action (step or rule) that this request leaves out.
  boolean isAvailable(int action);

  /// A small preference among plans that are equal on both proven criteria: at least 1 for a step,
  /// at most 99, 0 for a rule. The plan with the lowest sum is preferred, unproven.
  int tieBreak(int action);

  /// The employment that a step is part of, from 0, or [#NO_EMPLOYMENT]. [Limits] may bound the
  /// number of different employments in a plan.
  int employment(int action);

  int NO_EMPLOYMENT = -1;
}
