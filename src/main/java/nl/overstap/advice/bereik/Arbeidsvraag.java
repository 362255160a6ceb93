package nl.overstap.advice.bereik;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import nl.overstap.domain.functie.Arbeidsmarkt;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.snapshot.Concepts;
import org.jspecify.annotations.Nullable;

/// How much a functie is asked for: vacatures in the regio of the person where the catalogue says
/// so, else in the whole country, else in all regio's that it knows together.
final class Arbeidsvraag {
  private final Concepts concepts;
  private final @Nullable RegioId regio;

  Arbeidsvraag(Concepts concepts, @Nullable RegioId regio) {
    this.concepts = concepts;
    this.regio = regio;
  }

  /// True when the catalogue says it of some functie.
  boolean isKnown() {
    return concepts.functies().ids().stream().anyMatch(id -> findVacatures(id).isPresent());
  }

  /// Fit times the logarithm of demand; nothing is known is counted as no demand.
  double kans(FunctieId functie, double aansluiting) {
    return aansluiting * Math.log1p(findVacatures(functie).orElse(0));
  }

  private OptionalInt findVacatures(FunctieId functie) {
    List<Arbeidsmarkt> rows =
        concepts.arbeidsmarkt().of(functie).stream()
            .filter(row -> row.vacatures() != null)
            .toList();
    if (rows.isEmpty()) {
      return OptionalInt.empty();
    }
    List<Arbeidsmarkt> own = in(regio, rows);
    List<Arbeidsmarkt> country = in(null, rows);
    List<Arbeidsmarkt> best = regio != null && !own.isEmpty() ? own : country;
    return OptionalInt.of(sum(best.isEmpty() ? rows : best));
  }

  private static List<Arbeidsmarkt> in(@Nullable RegioId regio, List<Arbeidsmarkt> rows) {
    return rows.stream().filter(row -> Objects.equals(row.regio(), regio)).toList();
  }

  private static int sum(List<Arbeidsmarkt> rows) {
    return rows.stream()
        .map(Arbeidsmarkt::vacatures)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sum();
  }
}
