package nl.overstap.catalog.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overstap.catalog.Spelling;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.table.Table;

/// Whether the first line of a file names the columns that it needs, and which it does not know.
final class HeaderCheck {

  private HeaderCheck() {}

  /// The table, or one without rows when a column that it needs is not there.
  static Table check(FileFormat<?> format, Table table, Findings findings) {
    if (table.header().isEmpty()) {
      return table;
    }
    List<String> known =
        Stream.concat(format.columns().stream(), FileFormat.lastColumns().stream())
            .map(Column::name)
            .toList();
    List<String> unknown =
        table.header().keySet().stream().filter(name -> !known.contains(name)).toList();
    List<String> missing =
        format.columns().stream()
            .filter(Column::required)
            .map(Column::name)
            .filter(name -> !table.header().containsKey(name))
            .toList();
    unknown.forEach(name -> warnUnknown(format, name, known, findings));
    missing.forEach(name -> reportMissing(format, name, unknown, findings));
    return missing.isEmpty() ? table : new Table(table.file(), Map.of(), List.of(), false);
  }

  private static void warnUnknown(
      FileFormat<?> format, String name, List<String> known, Findings findings) {
    String advice =
        Spelling.findNearest(name, known).map(n -> ". Misschien bedoel je '" + n + "'").orElse("");
    findings.warning(
        format.file(), 1, "kolom '" + name + "' kennen we niet, die telt niet mee" + advice);
  }

  private static void reportMissing(
      FileFormat<?> format, String name, List<String> unknown, Findings findings) {
    String advice =
        Spelling.findNearest(name, unknown).map(n -> " Heet die nu '" + n + "'?").orElse("");
    findings.error(format.file(), 1, "kolom '" + name + "' ontbreekt." + advice);
  }
}
