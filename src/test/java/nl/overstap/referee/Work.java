package nl.overstap.referee;

import java.util.List;

/// R10: working in a functie.
final class Work {

  private Work() {}

  /// Whether a row of ONTWIKKELT is reached by so many months, entered with these facts: a row with
  /// `vanaf` needs the same skill at that niveau beforehand.
  static boolean develops(Row row, int maanden, Facts entered) {
    return row.number("maanden", 0) <= maanden
        && (!row.has("vanaf") || entered.niveau(row.get("skill")) >= row.number("vanaf", 0));
  }

  /// The distinct months of a functie: one action for each.
  static List<Integer> periods(CsvCatalogue csv, String functie) {
    return csv.where("functie_ontwikkelt", "functie", functie).stream()
        .map(row -> row.number("maanden", 0))
        .distinct()
        .sorted()
        .toList();
  }

  /// Weken in tenths: 52 x (maanden - months already worked) / 12, rounded up to a tenth.
  static long weken(int maanden, int alreadyWorked) {
    return Math.ceilDiv(520L * (maanden - alreadyWorked), 12L);
  }
}
