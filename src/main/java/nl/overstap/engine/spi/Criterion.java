package nl.overstap.engine.spi;

/// What a plan can be measured by. All are sums over the steps of a plan.
public enum Criterion {
  /// Tenths of weeks.
  DURATION,
  /// Cents that the person pays.
  COST,
  /// Hours of the person's own time.
  HOURS,
  /// Number of steps.
  STEPS
}
