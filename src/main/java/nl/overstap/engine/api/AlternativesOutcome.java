package nl.overstap.engine.api;

import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;

/// What came of an [AlternativesQuestion].
public sealed interface AlternativesOutcome permits AlternativesOutcome.Alternatives, NoPlan {

  /// Plans that differ from each other.
  ///
  /// @param plans the cheapest first; bound, optimality and certificate of each are about the plans
  ///   that differ from all before it
  /// @param complete proven: as many as were asked for, or there are no more
  /// @param inevitable weighty steps that, proven, every plan within the limits takes; ascending
  /// @param proofs what each search settled; together they prove all of the above
  record Alternatives(
      List<Found> plans, boolean complete, List<Integer> inevitable, List<Proof> proofs)
      implements AlternativesOutcome {
    public Alternatives {
      plans = List.copyOf(plans);
      inevitable = List.copyOf(inevitable);
      proofs = List.copyOf(proofs);
    }
  }

  /// A search for the cheapest plan without some steps, with what came of it.
  ///
  /// @param without steps that might not be taken, ascending
  record Proof(List<Integer> without, CheapestPlanOutcome outcome) {
    public Proof {
      without = List.copyOf(without);
    }
  }
}
