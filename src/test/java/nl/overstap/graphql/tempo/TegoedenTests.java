package nl.overstap.graphql.tempo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import nl.overstap.graphql.request.Grenzen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;

/// What a caller may ask in a while, on a clock that stands still until it is moved.
class TegoedenTests {
  private static final Klant ONE = Klant.metToken("een");
  private static final Klant OTHER = Klant.opAdres("192.0.2.1");

  private final Clock clock = new Clock();

  @Test
  void everythingMayBeAskedAtOnceAndThenNothing() {
    Tegoeden tegoeden = tegoeden(60_000, 100);

    assertThat(tegoeden.schrijfAf(ONE, 59_000))
        .isEqualTo(new Stand(true, 1_000, Duration.ZERO, Duration.ofSeconds(59)));
    assertThat(tegoeden.schrijfAf(ONE, 5_000))
        .isEqualTo(new Stand(false, 1_000, Duration.ofSeconds(4), Duration.ofSeconds(59)));
  }

  @Test
  void whatIsRefusedCostsNothing() {
    Tegoeden tegoeden = tegoeden(60_000, 100);
    tegoeden.schrijfAf(ONE, 59_000);

    tegoeden.schrijfAf(ONE, 5_000);

    assertThat(tegoeden.schrijfAf(ONE, 1_000).toegestaan()).isTrue();
  }

  @Test
  void itComesBackEvenly() {
    Tegoeden tegoeden = tegoeden(60_000, 100);
    tegoeden.schrijfAf(ONE, 60_000);

    clock.pass(Duration.ofSeconds(6));

    assertThat(tegoeden.schrijfAf(ONE, 6_001).toegestaan()).isFalse();
    assertThat(tegoeden.schrijfAf(ONE, 6_000).toegestaan()).isTrue();
  }

  @Test
  void oneDoesNotPayForAnother() {
    Tegoeden tegoeden = tegoeden(60_000, 100);
    tegoeden.schrijfAf(ONE, 60_000);

    assertThat(tegoeden.schrijfAf(ONE, 1).toegestaan()).isFalse();
    assertThat(tegoeden.schrijfAf(OTHER, 60_000).toegestaan()).isTrue();
  }

  @Test
  void theLargestQuestionThereMayBeCanAlwaysBePaidInTime() {
    Tegoeden tegoeden = tegoeden(1_000, 100);

    assertThat(tegoeden.most()).isEqualTo(50_050);
    assertThat(tegoeden.schrijfAf(ONE, 50_000).toegestaan()).isTrue();
    assertThat(tegoeden.timeToFill()).isEqualTo(Duration.ofSeconds(3_003));
  }

  @Test
  void whoIsForgottenBeginsAnewAndNoMoreAreRememberedThanWasSaid() {
    Tegoeden tegoeden = tegoeden(60_000, 100);
    for (int i = 0; i < 20_000; i++) {
      tegoeden.verzoek(Klant.metToken("iemand " + i));
    }

    assertThat(tegoeden.remembered()).isLessThanOrEqualTo(100);
  }

  @Test
  void zeroMeansThatNothingIsCounted() {
    Tegoeden tegoeden = tegoeden(0, 100);

    assertThat(tegoeden.schrijfAf(ONE, Long.MAX_VALUE).toegestaan()).isTrue();
    assertThat(tegoeden.remembered()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1,             192.0.2.1,             true",
    "192.0.2.1,             192.0.2.2,             false",
    "2001:db8:1:2:3:4:5:6,  2001:db8:1:2:ffff::1,  true",
    "2001:db8:1:2:3:4:5:6,  2001:db8:1:3:3:4:5:6,  false",
    "::ffff:192.0.2.1,      192.0.2.1,             true",
    "onbekend,              onbekend,              true"
  })
  void theHalfOfAnAddressThatTheCallerChoosesDoesNotCount(
      String one, String other, boolean isSame) {
    assertThat(Klant.opAdres(one).equals(Klant.opAdres(other))).isEqualTo(isSame);
  }

  private Tegoeden tegoeden(long perMinuut, int aanvragers) {
    Grenzen byDefault = new Binder().bindOrCreate("overstap.grenzen", Grenzen.class);
    return new Tegoeden(new Tempo(perMinuut, 50, aanvragers), byDefault, clock);
  }

  /// Moves when told.
  private static final class Clock implements TimeMeter {
    private long nanos;

    void pass(Duration time) {
      nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
