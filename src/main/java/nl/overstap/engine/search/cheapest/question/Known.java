package nl.overstap.engine.search.cheapest.question;

import nl.overstap.engine.api.Plan;
import org.jspecify.annotations.Nullable;

/// What is known of a question before it is searched. It saves the search work and takes nothing
/// from its proof: what the landmarks exclude stands in the certificate, with the landmarks.
///
/// @param plan a plan that reaches the goals within the limits; null if there is none yet
/// @param bounds what every plan with a certain step costs at least; null if that is not known
public record Known(@Nullable Plan plan, @Nullable StepBounds bounds) {
  public static final Known NOTHING = new Known(null, null);
}
