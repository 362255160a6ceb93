package nl.overstap.catalog.load.store;

import java.time.Duration;

/// Counts the rows of one load as they are written.
final class LoadMeter {

  private final LoadProgress progress;
  private final long begin = System.nanoTime();
  private LoadStatus status;

  LoadMeter(long total, LoadProgress progress) {
    this.progress = progress;
    this.status = new LoadStatus(0, total, Duration.ZERO);
  }

  void add(int written) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
    status = new LoadStatus(status.written() + written, status.total(), elapsed);
    progress.report(status);
  }

  LoadStatus status() {
    return status;
  }
}
