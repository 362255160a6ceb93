package nl.overstap.engine.search.cheapest.question;

import java.util.Optional;
import nl.overstap.engine.api.Plan;

/// What is known of a question before it is searched. It saves the search work and takes nothing
/// from its proof: what the landmarks exclude stands in the certificate, with the landmarks.
///
/// @param plan a plan that reaches the goals within the limits
/// @param bounds what every plan with a certain step costs at least
public record Known(Optional<Plan> plan, Optional<StepBounds> bounds) {
  public static final Known NOTHING = new Known(Optional.empty(), Optional.empty());
}
