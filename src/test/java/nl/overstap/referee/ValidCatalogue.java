package nl.overstap.referee;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// R5: makes the claims of a random catalogue honest, so that it loads.
final class ValidCatalogue {

  private ValidCatalogue() {}

  /// A whole that leads to a DIPLOMA without a module of soort EXAMEN no longer leads to it.
  static CsvCatalogue of(CsvCatalogue csv) {
    Set<String> wrong = new HashSet<>();
    for (Row row : csv.rows("opleiding_modules")) {
      String whole = row.get("opleiding");
      if (leadsToDiploma(csv, whole) && !hasExamen(csv, whole)) {
        wrong.add(whole);
      }
    }
    return csv.change(
        "opleidingen", row -> wrong.contains(row.get("id")) ? row.with("leidtOpTot", "") : row);
  }

  private static boolean leadsToDiploma(CsvCatalogue csv, String opleiding) {
    List<String> given = csv.get("opleidingen", opleiding).list("leidtOpTot");
    return given.stream().anyMatch(id -> csv.get("kwalificaties", id).is("soort", "DIPLOMA"));
  }

  private static boolean hasExamen(CsvCatalogue csv, String whole) {
    return csv.where("opleiding_modules", "opleiding", whole).stream()
        .anyMatch(row -> csv.get("opleidingen", row.get("module")).is("soort", "EXAMEN"));
  }
}
