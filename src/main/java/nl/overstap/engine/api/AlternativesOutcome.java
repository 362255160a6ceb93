package nl.overstap.engine.api;

import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;

/// What came of an [AlternativesQuestion].
public sealed interface AlternativesOutcome permits AlternativesOutcome.Alternatives, NoPlan {

  /// Plans that differ from each other.
  ///
  /// @param plans the cheapest first; each is optimal (where it says so) among the plans that
  ///   differ enough from those before it
  /// @param complete proven: as many as were asked for, or there are no more
  record Alternatives(List<Found> plans, boolean complete) implements AlternativesOutcome {
    public Alternatives {
      plans = List.copyOf(plans);
    }
  }
}
