package nl.overstap.graphql.bereik;

import java.util.stream.IntStream;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.bereik.BereikbareFunctie;
import nl.overstap.advice.answer.bereik.GevondenPad;
import nl.overstap.advice.answer.bereik.InstroomFunctie;
import nl.overstap.advice.answer.stap.Inspanning;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What a functie within reach shows of its path, written out only when asked for.
@Controller
final class GevondenPadController {
  private static final int[] RINGS = {0, 13, 26, 52};

  @SchemaMapping
  Inspanning inspanning(BereikbareFunctie row) {
    return row.pad().totaal();
  }

  @SchemaMapping
  double aansluiting(BereikbareFunctie row) {
    return rounded(row.aansluiting());
  }

  @SchemaMapping
  @Nullable Integer ring(BereikbareFunctie row) {
    return ring(row.pad());
  }

  @SchemaMapping
  boolean bewezen(BereikbareFunctie row) {
    return row.pad().isProven();
  }

  @SchemaMapping
  Upskillpad pad(BereikbareFunctie row) {
    return row.pad().pad();
  }

  @SchemaMapping
  Inspanning inspanning(InstroomFunctie row) {
    return row.pad().totaal();
  }

  @SchemaMapping
  double aansluiting(InstroomFunctie row) {
    return rounded(row.aansluiting());
  }

  @SchemaMapping
  @Nullable Integer ring(InstroomFunctie row) {
    return ring(row.pad());
  }

  @SchemaMapping
  boolean bewezen(InstroomFunctie row) {
    return row.pad().isProven();
  }

  @SchemaMapping
  Upskillpad pad(InstroomFunctie row) {
    return row.pad().pad();
  }

  /// The first ring that holds it; none beyond the last.
  private static @Nullable Integer ring(GevondenPad pad) {
    return IntStream.of(RINGS)
        .filter(weken -> pad.weken().tenths() <= 10 * weken)
        .boxed()
        .findFirst()
        .orElse(null);
  }

  private static double rounded(double aansluiting) {
    return Math.round(aansluiting * 1000) / 1000.0;
  }
}
