package nl.overstap.engine.search.cheapest.question;

import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.spi.IntRows;

/// Landmarks of a question and what they show of each step: what every plan that holds it costs at
/// least, which is what the landmarks are worth together plus what they leave of the step's cost.
/// Answers the same as long as the question is being searched.
public interface StepBounds {
  /// What the steps cost here.
  Objective objective();

  /// What a plan with this step costs at least by the objective.
  long atLeast(int step);

  /// Rows of steps, ascending; one of each is in every plan.
  IntRows landmarks();

  /// What they are worth: together no step carries more than it costs.
  WeightedLandmarks weights();
}
