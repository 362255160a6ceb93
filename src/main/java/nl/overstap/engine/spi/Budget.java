package nl.overstap.engine.spi;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// How much a search may do. Work is counted in actions looked at, so that the same question gives
/// the same answer on any machine; the clock is the safety net; `cancelled` is asked at least every
/// few thousand units of work.
public record Budget(long work, Duration atMost, BooleanSupplier cancelled) {
  /// A budget that ends by work or by the clock, whichever comes first.
  public static Budget of(long work, Duration atMost) {
    return new Budget(work, atMost, () -> false);
  }

  /// Work that a machine does in roughly the given time; the clock allows three times as long.
  public static Budget of(Duration time) {
    return of(Math.multiplyExact(time.toMillis(), WORK_PER_MILLISECOND), time.multipliedBy(3));
  }

  /// Measured: a modest core looks at some hundred thousand actions a millisecond.
  private static final long WORK_PER_MILLISECOND = 100_000;
}
