package nl.overstap.bench.measure;

import java.time.Duration;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.Budget;

/// Budgets that end by the clock of the wall, as a person waits.
public final class Clock {
  static final long MORE_THAN_THE_CLOCK_ALLOWS = 1_000_000_000_000_000L;

  private Clock() {}

  /// This time from now on, for all parts of an answer together.
  public static Budget from(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    return new Budget(MORE_THAN_THE_CLOCK_ALLOWS, time, () -> System.nanoTime() > end);
  }

  /// Whether an answer came in time. A tenth more is allowed: the engine looks at the clock now and
  /// then.
  static boolean isWithin(double millis, Duration time) {
    return millis <= 1.1 * time.toMillis();
  }

  /// The same question with this time from now on.
  public static CheapestPlanQuestion within(CheapestPlanQuestion question, Duration time) {
    return question.within(from(time));
  }
}
