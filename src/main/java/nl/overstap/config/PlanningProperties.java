package nl.overstap.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the service plans (`overstap.planning.*`).
///
/// @param budget roughly how long the search for one answer may take
/// @param tegelijk how many searches may go on at once; 0 for twice the processors
@ConfigurationProperties("overstap.planning")
record PlanningProperties(@DefaultValue("2s") Duration budget, @DefaultValue("0") int tegelijk) {
  PlanningProperties {
    if (tegelijk < 0) {
      throw new IllegalArgumentException(
          ("overstap.planning.tegelijk is %d; dat moet 1 of meer zijn, of 0 voor twee keer zoveel"
                  + " als er processors zijn")
              .formatted(tegelijk));
    }
  }

  /// At least 1.
  int searchesAtOnce() {
    return tegelijk > 0 ? tegelijk : 2 * Runtime.getRuntime().availableProcessors();
  }
}
