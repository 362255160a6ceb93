package nl.overstap.referee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rows being made; a row whose key is there already is not added, for that is a load error.
final class CatalogueDraft {

  private final Map<String, List<Row>> files = new LinkedHashMap<>();
  private final Set<String> keys = new HashSet<>();

  /// Adds a row to a file; its first `keyColumns` columns are its key.
  void add(String file, int keyColumns, String... columnsAndValues) {
    String key = file + Arrays.asList(columnsAndValues).subList(0, 2 * keyColumns);
    if (keys.add(key)) {
      files.computeIfAbsent(file, name -> new ArrayList<>()).add(Row.of(columnsAndValues));
    }
  }

  /// Adds a row with an id.
  void add(String file, Row row) {
    if (keys.add(file + row.get("id"))) {
      files.computeIfAbsent(file, name -> new ArrayList<>()).add(row);
    }
  }

  List<Row> rows(String file) {
    return List.copyOf(files.getOrDefault(file, List.of()));
  }

  CsvCatalogue done() {
    return new CsvCatalogue(files);
  }
}
