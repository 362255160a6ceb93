package nl.overstap.engine.spi;

/// What a plan may cost at most, per criterion in its unit, and how many different employments it
/// may hold. [#UNLIMITED] where there is no bound.
public record Limits(long duration, long cost, long hours, long steps, int employments) {
  public static final long UNLIMITED = Long.MAX_VALUE;

  public static final Limits NONE =
      new Limits(UNLIMITED, UNLIMITED, UNLIMITED, UNLIMITED, Integer.MAX_VALUE);

  public long of(Criterion criterion) {
    return switch (criterion) {
      case DURATION -> duration;
      case COST -> cost;
      case HOURS -> hours;
      case STEPS -> steps;
    };
  }

  /// The same limits with another bound on one criterion.
  public Limits with(Criterion criterion, long bound) {
    return switch (criterion) {
      case DURATION -> new Limits(bound, cost, hours, steps, employments);
      case COST -> new Limits(duration, bound, hours, steps, employments);
      case HOURS -> new Limits(duration, cost, bound, steps, employments);
      case STEPS -> new Limits(duration, cost, hours, bound, employments);
    };
  }

  public Limits withEmployments(int bound) {
    return new Limits(duration, cost, hours, steps, bound);
  }
}
