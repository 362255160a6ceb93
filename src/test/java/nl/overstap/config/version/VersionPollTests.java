package nl.overstap.config.version;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class VersionPollTests {
  private final Logger logger = (Logger) LoggerFactory.getLogger(VersionPoll.class);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private boolean away;

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
  void aDatabaseThatIsAwayIsToldOnceAndItsReturnOnceToo() {
    try (VersionPoll poll = new VersionPoll(this::look, () -> {}, 0)) {
      poll.lookOnce();
      away = true;
      poll.lookOnce();
      poll.lookOnce();
      away = false;
      poll.lookOnce();
      poll.lookOnce();
    }

    assertThat(lines.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .satisfiesExactly(
            line -> assertThat(line).contains("de huidige blijft").contains("weg"),
            line -> assertThat(line).contains("antwoordt weer"));
  }

  @Test
  void itGoesOnLookingAfterAFailure() throws InterruptedException {
    CountDownLatch looks = new CountDownLatch(3);
    Runnable failing =
        () -> {
          looks.countDown();
          throw new IllegalStateException("weg");
        };
    try (VersionPoll poll = new VersionPoll(failing, () -> {}, 1)) {
      poll.start();

      assertThat(looks.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private void look() {
    if (away) {
      throw new IllegalStateException("weg");
    }
  }
}
