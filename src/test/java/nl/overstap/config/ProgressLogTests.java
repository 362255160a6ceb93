package nl.overstap.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.overstap.catalog.load.store.LoadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProgressLogTests {

  @Test
  void aLoadOfSecondsSaysNothingAndALongOneSpeaksEveryThreeSeconds(CapturedOutput output) {
    var log = new ProgressLog();

    for (int second = 0; second <= 7; second++) {
      log.report(new LoadStatus(second, 100, Duration.ofSeconds(second)));
    }

    assertThat(output.getOut().lines().filter(line -> line.contains("van 100 rijen")))
        .satisfiesExactly(
            line -> assertThat(line).contains("3 van 100"),
            line -> assertThat(line).contains("6 van 100"));
  }
}
