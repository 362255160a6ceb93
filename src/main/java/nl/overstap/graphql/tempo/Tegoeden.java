package nl.overstap.graphql.tempo;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import nl.overstap.graphql.request.Grenzen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// What each caller has left: a token bucket per caller, of which a bounded number is kept.
@Component
@EnableConfigurationProperties({Tempo.class, Grenzen.class})
public final class Tegoeden {
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Tempo tempo;
  private final long most;
  private final LoadingCache<Klant, Bucket> buckets;

  @Autowired
  Tegoeden(Tempo tempo, Grenzen grenzen) {
    this(tempo, grenzen, TimeMeter.SYSTEM_NANOTIME);
  }

  Tegoeden(Tempo tempo, Grenzen grenzen, TimeMeter clock) {
    this.tempo = tempo;
    this.most = Math.max(tempo.perMinuut(), tempo.verzoek() + grenzen.complexiteit());
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(tempo.aanvragers())
            .expireAfterAccess(timeToFill())
            .build(klant -> newBucket(clock));
  }

  /// Charges a request, whatever is in it.
  public Stand verzoek(Klant klant) {
    return schrijfAf(klant, tempo.verzoek());
  }

  /// Charges what a question costs, at least 1.
  public Stand schrijfAf(Klant klant, long kosten) {
    if (!tempo.isCounted()) {
      return new Stand(true, most, Duration.ZERO, Duration.ZERO);
    }
    ConsumptionProbe probe = buckets.get(klant).tryConsumeAndReturnRemaining(Math.max(1, kosten));
    return new Stand(
        probe.isConsumed(),
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForRefill()),
        Duration.ofNanos(probe.getNanosToWaitForReset()));
  }

  /// Whether callers are charged at all.
  public boolean isCounted() {
    return tempo.isCounted();
  }

  /// What a caller can have at most: never less than the largest question there may be.
  public long most() {
    return most;
  }

  /// After this long everything is back, so forgetting a caller gives nothing away.
  public Duration timeToFill() {
    return tempo.isCounted() ? WINDOW.multipliedBy(most).dividedBy(tempo.perMinuut()) : WINDOW;
  }

  long remembered() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket newBucket(TimeMeter clock) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(tempo.perMinuut(), WINDOW))
        .withCustomTimePrecision(clock)
        .build();
  }
}
