package nl.overstap.advice.upskillpad;

import java.util.List;
import nl.overstap.engine.api.WeightySteps;
import nl.overstap.engine.api.WeightySteps.Measure;
import nl.overstap.engine.spi.Criterion;

/// Which steps of a path a person notices: from a fifth of its weeks; from a fifth of what it costs
/// and 500 euro; and every job on the way. Where nothing is that large, the longest.
final class Merkbaar {
  private static final int PARTS = 5;
  private static final long LEAST_CENTS = 50_000;

  static final WeightySteps STAPPEN =
      new WeightySteps(
          List.of(
              new Measure(Criterion.DURATION, PARTS, 0),
              new Measure(Criterion.COST, PARTS, LEAST_CENTS)));

  private Merkbaar() {}
}
