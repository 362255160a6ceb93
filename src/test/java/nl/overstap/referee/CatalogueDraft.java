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

  /// Adds a row to a file.
  ///
  /// @param header the columns with commas between them; the key ends before a `|`
  void add(String file, String header, String... values) {
    String[] columns = header.split("[,|]", -1);
    Row row = new Row(Map.of());
    for (int i = 0; i < columns.length; i++) {
      row = row.with(columns[i], values[i]);
    }
    int keyColumns = header.split("\\|", -1)[0].split(",", -1).length;
    add(file, Arrays.asList(values).subList(0, keyColumns).toString(), row);
  }

  /// Adds a row with an id.
  void add(String file, Row row) {
    add(file, row.get("id"), row);
  }

  private void add(String file, String key, Row row) {
    if (keys.add(file + key)) {
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
