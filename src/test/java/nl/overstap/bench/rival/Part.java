package nl.overstap.bench.rival;

import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;

/// Which part of a question the rivals get.
public enum Part {
  /// What the engine looked at in any of its rounds. The engine is timed on the same.
  LOOKED_AT {
    @Override
    CheapestPlanQuestion of(CheapestPlanQuestion whole, Found found) {
      return SubCatalogue.of(whole, found);
    }
  },

  /// The engine's last task: what it had left of the question then. The engine is timed on the
  /// whole.
  LAST_TASK {
    @Override
    CheapestPlanQuestion of(CheapestPlanQuestion whole, Found found) {
      return SubCatalogue.lastTask(whole, found);
    }
  };

  abstract CheapestPlanQuestion of(CheapestPlanQuestion whole, Found found);
}
