package nl.overstap.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.overstap.catalog.load.store.LoadStatus;
import nl.overstap.support.observe.LogLines;
import org.junit.jupiter.api.Test;

class ProgressLogTests {
  @Test
  void aLoadOfSecondsSaysNothingAndALongOneSpeaksEveryThreeSeconds() {
    var progress = new ProgressLog();
    try (LogLines log = new LogLines(ProgressLog.class)) {
      for (int second = 0; second <= 7; second++) {
        progress.report(new LoadStatus(second, 100, Duration.ofSeconds(second), Duration.ZERO));
      }

      assertThat(log.texts())
          .satisfiesExactly(
              line -> assertThat(line).contains("3 van 100"),
              line -> assertThat(line).contains("6 van 100"));
    }
  }
}
