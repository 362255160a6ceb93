package nl.overstap.catalog.load.store;

import java.time.Duration;

/// How far a load is.
///
/// @param written rows that are in the database
/// @param total rows of the whole load: nodes and relationships
/// @param elapsed since the first row
/// @param timeLeft estimated; zero when nothing is left
public record LoadStatus(long written, long total, Duration elapsed, Duration timeLeft) {

  /// Rows that are still to come.
  public long left() {
    return total - written;
  }

  /// Over the whole load so far.
  public long rowsPerSecond() {
    return written * 1000 / Math.max(1, elapsed.toMillis());
  }

  /// As the log prints it.
  @Override
  public String toString() {
    return "%d van %d rijen geladen, %d per seconde, nog %d rijen (ongeveer %d seconden)"
        .formatted(written, total, rowsPerSecond(), left(), timeLeft.toSeconds());
  }
}
