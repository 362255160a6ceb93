package nl.overstap.engine.api;

import java.util.List;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.spi.Limits;

/// What came of an [AlternativesQuestion].
public sealed interface AlternativesOutcome permits AlternativesOutcome.Alternatives, NoPlan {

  /// Plans that differ from each other.
  ///
  /// @param plans the cheapest first; bound and optimality of each are about the plans that differ
  ///   from all before it, and its certificate is that of the search that found it
  /// @param complete proven: as many as were asked for, or there are no more
  /// @param proofs what each search settled; together they prove all of the above
  record Alternatives(List<Found> plans, boolean complete, List<Proof> proofs)
      implements AlternativesOutcome {
    public Alternatives {
      plans = List.copyOf(plans);
      proofs = List.copyOf(proofs);
    }
  }

  /// A search for the cheapest plan without some steps, with what came of it.
  ///
  /// @param without steps that might not be taken, ascending
  /// @param limits those of the question, and perhaps a tighter one on the first criterion
  record Proof(List<Integer> without, Limits limits, CheapestPlanOutcome outcome) {
    public Proof {
      without = List.copyOf(without);
    }
  }
}
