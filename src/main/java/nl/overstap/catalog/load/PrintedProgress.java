package nl.overstap.catalog.load;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Progress as lines for people: what is busy, how many rows are done, how many a second, and what
/// is left. At most one line a second, and none for what is done within the first.
public final class PrintedProgress implements Progress {

  private static final long SECOND = 1_000_000_000L;

  private final Consumer<String> sink;
  private final LongSupplier nanoClock;
  private final long start;
  private long lastShown;

  /// Gives each line to the sink.
  public PrintedProgress(Consumer<String> sink) {
    this(sink, System::nanoTime);
  }

  PrintedProgress(Consumer<String> sink, LongSupplier nanoClock) {
    this.sink = sink;
    this.nanoClock = nanoClock;
    this.start = nanoClock.getAsLong();
    this.lastShown = start;
  }

  @Override
  public void advance(String activity, long done, long total) {
    long now = nanoClock.getAsLong();
    if (now - lastShown >= SECOND) {
      lastShown = now;
      long perSecond = done * SECOND / (now - start);
      sink.accept(
          String.format(
              Locale.of("nl", "NL"),
              "%s: %,d van %,d, %,d per seconde, nog %,d",
              activity,
              done,
              total,
              perSecond,
              total - done));
    }
  }
}
