package nl.overstap.catalog.load.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a load says of the time that is left, against the time that it then takes.
class LoadMeterTests {

  private final List<LoadStatus> reports = new ArrayList<>();
  private long nanos;

  @Test
  void atAnEvenPaceTheEstimateIsRightFromTheFirstBatchOn() {
    LoadMeter meter = meter(0, 100);

    batches(meter, 10, 10, Duration.ofSeconds(2));

    assertThat(reports)
        .allSatisfy(report ->
            assertThat(report.timeLeft().toMillis())
                .isCloseTo(20_000 - report.elapsed().toMillis(), withPercentage(1)));
  }

  @Test
  void aSlowBeginIsForgottenBeforeHalfway() {
    LoadMeter meter = meter(0, 1_000);

    batches(meter, 10, 10, Duration.ofSeconds(10));
    batches(meter, 40, 10, Duration.ofSeconds(1));

    assertThat(reports.getLast().timeLeft().toSeconds()).isCloseTo(50, withPercentage(10));
  }

  @Test
  void aNodeCountsForTwoRelationships() {
    LoadMeter meter = meter(100, 300);

    batches(meter, 5, 10, Duration.ofSeconds(2));

    assertThat(reports.getLast().timeLeft()).isEqualTo(Duration.ofSeconds(10 + 20));
  }

  @Test
  void nothingIsLeftAtTheEnd() {
    LoadMeter meter = meter(3, 10);

    batches(meter, 2, 5, Duration.ofSeconds(1));

    assertThat(meter.status())
        .isEqualTo(new LoadStatus(10, 10, Duration.ofSeconds(2), Duration.ZERO));
  }

  private LoadMeter meter(long nodes, long total) {
    return new LoadMeter(nodes, total, reports::add, () -> nanos);
  }

  private void batches(LoadMeter meter, int count, int rows, Duration each) {
    for (int i = 0; i < count; i++) {
      nanos += each.toNanos();
      meter.add(rows);
    }
  }
}
