package nl.overstap.cli.database;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nl.overstap.catalog.load.store.LoadProgress;
import nl.overstap.catalog.load.store.LoadStatus;

/// Prints how far a load is, every two seconds and at its end.
final class PrintedLoad implements LoadProgress {
  private static final long PAUSE_NANOS = 2_000_000_000L;

  private final Consumer<String> out;
  private final LongSupplier clock;
  private long printed;

  /// @param clock in nanoseconds
  PrintedLoad(Consumer<String> out, LongSupplier clock) {
    this.out = out;
    this.clock = clock;
    this.printed = clock.getAsLong();
  }

  @Override
  public void report(LoadStatus status) {
    long now = clock.getAsLong();
    if (status.left() == 0 || now - printed >= PAUSE_NANOS) {
      out.accept(status.toString());
      printed = now;
    }
  }
}
