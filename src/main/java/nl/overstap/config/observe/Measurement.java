package nl.overstap.config.observe;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Function;
import java.util.function.Supplier;

/// One thing that is timed and, when somebody follows the request, a span of it. It carries what
/// was passed here and nothing else: no question, no answer, and of a failure only that there was
/// one, because its message may hold what a person typed (R24).
///
/// @param name of the timer, as in `overstap.planning`
/// @param labels few different values each
record Measurement(ObservationRegistry registry, String name, KeyValues labels) {

  /// @param outcome what is known afterwards; the same keys for every answer
  /// @param failure those keys when there is no answer
  <T> T of(Supplier<T> work, Function<T, KeyValues> outcome, KeyValues failure) {
    Observation observation =
        Observation.createNotStarted(name, registry).lowCardinalityKeyValues(labels).start();
    Observation.Scope scope = observation.openScope();
    KeyValues known = failure;
    try {
      T answer = work.get();
      known = outcome.apply(answer);
      return answer;
    } finally {
      scope.close();
      observation.lowCardinalityKeyValues(known).stop();
    }
  }
}
