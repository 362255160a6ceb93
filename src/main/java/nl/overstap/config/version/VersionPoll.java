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
  private final Runnable hold;
  private final long pauseMillis;
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("peiling-", 1).factory());

  private boolean away;

  /// @param look takes over what is served, which lasts as long as it takes to read that
  /// @param hold says what is in use here; meanwhile too, on a thread of its own
  /// @param pauseMillis between the end of one look and the next; zero for never
  VersionPoll(Runnable look, Runnable hold, long pauseMillis) {
    this.look = look;
    this.hold = hold;
    this.pauseMillis = pauseMillis;
  }

  void start() {
    if (pauseMillis > 0) {
      repeat(this::lookOnce);
      repeat(this::holdOnce);
    }
  }

  private void repeat(Runnable task) {
    // It never throws, so its future has nothing to tell.
    var _ = threads.scheduleWithFixedDelay(task, pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
  }

  /// Never throws. What is the matter with the database is told by the other one.
  void holdOnce() {
    try {
      hold.run();
    } catch (RuntimeException failure) {
      LOG.debug("Niet vast te leggen welke versies in gebruik zijn", failure);
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
    threads.shutdownNow();
  }
}
