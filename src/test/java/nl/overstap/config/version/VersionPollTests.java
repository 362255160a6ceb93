package nl.overstap.config.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.overstap.support.observe.LogLines;
import org.junit.jupiter.api.Test;

class VersionPollTests {
  private boolean away;

  @Test
  void aDatabaseThatIsAwayIsToldOnceAndItsReturnOnceToo() {
    try (LogLines log = new LogLines(VersionPoll.class);
        VersionPoll poll = new VersionPoll(this::look, () -> {}, 0)) {
      poll.lookOnce();
      away = true;
      poll.lookOnce();
      poll.lookOnce();
      away = false;
      poll.lookOnce();
      poll.lookOnce();

      assertThat(log.texts())
          .satisfiesExactly(
              line -> assertThat(line).contains("de huidige blijft").contains("weg"),
              line -> assertThat(line).contains("antwoordt weer"));
    }
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
