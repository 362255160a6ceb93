package nl.overstap.config;

import java.time.Duration;
import nl.overstap.catalog.load.store.LoadProgress;
import nl.overstap.catalog.load.store.LoadStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs how far a load is, every few seconds, so that a small load is silent.
final class ProgressLog implements LoadProgress {

  private static final Logger LOG = LoggerFactory.getLogger(ProgressLog.class);
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private Duration next = PAUSE;

  @Override
  public void report(LoadStatus status) {
    if (status.elapsed().compareTo(next) >= 0) {
      LOG.info("{}", status);
      next = status.elapsed().plus(PAUSE);
    }
  }
}
