package nl.overstap.engine.api;

import java.util.List;

/// What came of a [CheapestPlanQuestion].
public sealed interface CheapestPlanOutcome permits CheapestPlanOutcome.Found, NoPlan {

  /// A plan within the limits.
  ///
  /// @param lowerBound no plan within the limits is below this on the first criterion, in its unit
  /// @param optimal proven: the plan's first criterion equals the lower bound
  /// @param secondOptimal proven: among plans optimal on the first, none is better on the second
  /// @param certificate what anyone can verify the bound with
  record Found(
      Plan plan, long lowerBound, boolean optimal, boolean secondOptimal, Certificate certificate)
      implements CheapestPlanOutcome {}

  /// Proven: these goal facts cannot be made to hold by the available actions, whatever the limits.
  record Unreachable(List<Integer> facts) implements NoPlan {
    public Unreachable {
      facts = List.copyOf(facts);
    }
  }

  /// Proven: the goal can be reached, but not within the limits.
  record BeyondLimits(Certificate certificate) implements NoPlan {}

  /// The budget ended before a plan within the limits was found or excluded. Never means no.
  ///
  /// @param lowerBound no plan within the limits is below this on the first criterion, in its unit
  record Undecided(Reason reason, long lowerBound) implements NoPlan {}

  /// Why a search ended before it was done: the work was used up, the clock ran out, somebody
  /// cancelled it, or it would have had to keep more than it may.
  enum Reason {
    WORK,
    CLOCK,
    CANCELLED,
    MEMORY
  }
}
