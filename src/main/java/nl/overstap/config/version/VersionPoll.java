package nl.overstap.config.version;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks every few seconds whether the database serves another version than this service, as
/// another replica or a command may have loaded one, and takes it over. While the database is away
/// the service goes on with the version that it has, and says so once.
final class VersionPoll implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(VersionPoll.class);

  private final Runnable look;
  private final long pauseMillis;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("peiling").factory());

  private boolean away;

  /// @param look what to do each time
  /// @param pauseMillis between the end of one look and the next; zero for never
  VersionPoll(Runnable look, long pauseMillis) {
    this.look = look;
    this.pauseMillis = pauseMillis;
  }

  void start() {
    if (pauseMillis > 0) {
      // It never throws, so its future has nothing to tell.
      var _ =
          thread.scheduleWithFixedDelay(
              this::lookOnce, pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
    }
  }

  /// Never throws: that would end the schedule.
  void lookOnce() {
    try {
      look.run();
      if (away) {
        LOG.info("De database antwoordt weer op de vraag welke catalogus in gebruik is");
      }
      away = false;
    } catch (RuntimeException failure) {
      if (!away) {
        LOG.warn(
            "Niet te lezen welke catalogus in gebruik is, de huidige blijft: {}",
            failure.getMessage());
      }
      away = true;
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
