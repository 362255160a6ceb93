package nl.overstap.catalog.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.overstap.catalog.load.esco.OwnTable;
import nl.overstap.catalog.load.file.Formats;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.table.Table;

/// All tables of a catalogue by the file of our format that they are rows of: our own, and those
/// that ESCO adds.
final class TableSet {

  private final Map<FileFormat<?>, List<Table>> tables = new LinkedHashMap<>();

  TableSet(Map<FileFormat<?>, Table> own, List<OwnTable> esco) {
    for (FileFormat<?> format : Formats.ALL) {
      List<Table> all = new ArrayList<>();
      if (own.containsKey(format)) {
        all.add(own.get(format));
      }
      OwnKeys keys = new OwnKeys(format.file(), List.copyOf(all));
      esco.stream()
          .filter(table -> table.as().equals(format.file()))
          .forEach(table -> all.add(EscoPart.without(table.table(), keys)));
      if (!all.isEmpty()) {
        tables.put(format, List.copyOf(all));
      }
    }
  }

  List<Table> of(FileFormat<?> format) {
    return tables.getOrDefault(format, List.of());
  }

  /// In the order of [Formats#ALL].
  void forEach(BiConsumer<FileFormat<?>, List<Table>> use) {
    tables.forEach(use);
  }

  long rows() {
    return tables.values().stream()
        .flatMap(List::stream)
        .mapToLong(table -> table.rows().size())
        .sum();
  }
}
