package nl.overstap.engine.spi;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// How much a search may do. Work is counted in actions looked at, so that the same question gives
/// the same answer on any machine; the clock is the safety net; `cancelled` is asked at least every
/// few thousand units of work.
///
/// @param memory in bytes, at most so much of what grows while a question is answered; what is in
///   proportion to the graph comes on top of it
public record Budget(long work, Duration atMost, BooleanSupplier cancelled, long memory) {
  /// Ten times what questions on a national catalogue were seen to take.
  public static final long USUAL_MEMORY = 128L << 20;

  /// With [#USUAL_MEMORY].
  public Budget(long work, Duration atMost, BooleanSupplier cancelled) {
    this(work, atMost, cancelled, USUAL_MEMORY);
  }

  /// A budget that ends by work or by the clock, whichever comes first.
  public static Budget of(long work, Duration atMost) {
    return new Budget(work, atMost, () -> false);
  }

  /// Work that a machine does in roughly the given time; the clock allows three times as long.
  public static Budget of(Duration time) {
    return of(Math.multiplyExact(time.toMillis(), WORK_PER_MILLISECOND), time.multipliedBy(3));
  }

  /// The same with a clock that ends earlier or later.
  public Budget until(Duration otherClock) {
    return new Budget(work, otherClock, cancelled, memory);
  }

  /// The same with so many bytes of memory.
  public Budget keeping(long bytes) {
    return new Budget(work, atMost, cancelled, bytes);
  }

  /// Measured: a modest core looks at some hundred thousand actions a millisecond.
  private static final long WORK_PER_MILLISECOND = 100_000;
}
