package nl.overstap.catalog.load;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.load.table.Table;

/// The keys of the rows of one of our own files, to tell which rows of ESCO they replace.
final class OwnKeys {

  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "functie_skills.csv", List.of("functie", "skill"),
          "skill_relaties.csv", List.of("van", "naar", "soort"));

  private final List<String> columns;
  private final Set<List<String>> keys = new HashSet<>();

  OwnKeys(String file, List<Table> own) {
    this.columns = COLUMNS.getOrDefault(file, List.of("id"));
    own.forEach(table -> table.rows().forEach(row -> keys.add(key(table, row))));
  }

  boolean contains(Table table, Table.Cellrow row) {
    return !keys.isEmpty() && keys.contains(key(table, row));
  }

  private List<String> key(Table table, Table.Cellrow row) {
    return columns.stream().map(column -> table.cell(row, column)).toList();
  }
}
