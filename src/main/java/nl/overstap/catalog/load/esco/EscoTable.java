package nl.overstap.catalog.load.esco;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.load.table.Report;
import nl.overstap.catalog.load.table.Table;
import nl.overstap.catalog.load.table.Table.Cellrow;

/// One file of ESCO as it was read, with all columns that we need.
record EscoTable(EscoFile file, Table table) {

  static EscoTable of(EscoFile file, Table table, Set<String> columns, Report report) {
    List<String> missing =
        columns.stream().filter(name -> !table.header().containsKey(name)).sorted().toList();
    if (missing.isEmpty() || table.header().isEmpty()) {
      return new EscoTable(file, table);
    }
    missing.forEach(name -> report.error(file.name(), 1, missingText(name)));
    return new EscoTable(file, new Table(file.name(), Map.of(), List.of(), false));
  }

  private static String missingText(String column) {
    return "kolom '" + column + "' ontbreekt. Is dit het bestand uit de download van ESCO?";
  }

  String name() {
    return file.name();
  }

  List<Cellrow> rows() {
    return table.rows();
  }

  String cell(Cellrow row, String column) {
    return table.cell(row, column);
  }
}
