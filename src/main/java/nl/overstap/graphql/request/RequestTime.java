package nl.overstap.graphql.request;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// How long one request may still take. It is known on the thread that executes the request, so
/// that whoever searches there can keep to it, whatever lies in between.
public final class RequestTime {
  private static final ScopedValue<RequestTime> CURRENT = ScopedValue.newInstance();

  private final long start = System.nanoTime();
  private final long atMostNanos;
  private volatile boolean ranOut;

  private RequestTime(long atMostNanos) {
    this.atMostNanos = atMostNanos;
  }

  /// Starts now.
  public static RequestTime of(Duration atMost) {
    return new RequestTime(atMost.toNanos());
  }

  /// That of the request which this thread executes; a question in process has none.
  public static Optional<RequestTime> findCurrent() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /// That of the request which this context belongs to; a question in process has none.
  static Optional<RequestTime> find(GraphQLContext context) {
    return Optional.ofNullable(context.get(RequestTime.class));
  }

  /// Does this as part of the request.
  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }

  /// What is left for planning; zero when that time is over.
  public Duration left() {
    return Duration.ofNanos(Math.max(0, atMostNanos - spentNanos()));
  }

  /// What is left for anything at all; zero when that time is over.
  public Duration leftAtMost() {
    return Duration.ofNanos(Math.max(0, 2 * atMostNanos - spentNanos()));
  }

  /// Notes that an answer could have been better with more time.
  public void ranOut() {
    ranOut = true;
  }

  /// Whether some answer of this request could have been better with more time.
  public boolean hasRunOut() {
    return ranOut || left().isZero();
  }

  private long spentNanos() {
    return System.nanoTime() - start;
  }
}
