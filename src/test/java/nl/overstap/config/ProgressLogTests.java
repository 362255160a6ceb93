package nl.overstap.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import nl.overstap.catalog.load.store.LoadStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ProgressLogTests {
  private final Logger logger = (Logger) LoggerFactory.getLogger(ProgressLog.class);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void listen() {
    logger.setLevel(Level.INFO);
    lines.start();
    logger.addAppender(lines);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(lines);
    logger.setLevel(null);
  }

  @Test
  void aLoadOfSecondsSaysNothingAndALongOneSpeaksEveryThreeSeconds() {
    var log = new ProgressLog();

    for (int second = 0; second <= 7; second++) {
      log.report(new LoadStatus(second, 100, Duration.ofSeconds(second), Duration.ZERO));
    }

    assertThat(lines.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .satisfiesExactly(
            line -> assertThat(line).contains("3 van 100"),
            line -> assertThat(line).contains("6 van 100"));
  }
}
