package nl.overstap.graphql.tempo;

import java.time.Duration;

/// How a caller stands after a charge.
///
/// @param toegestaan false when there was not enough left; then nothing was charged
/// @param over what is left
/// @param wacht how long until the charge can be paid; zero when it was
/// @param hersteld how long until nothing is used any more
public record Stand(boolean toegestaan, long over, Duration wacht, Duration hersteld) {

  /// Whole seconds, never fewer than it takes.
  public static long seconds(Duration duration) {
    return duration.plusNanos(999_999_999).toSeconds();
  }
}
