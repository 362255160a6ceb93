package nl.overstap.advice.drawn;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// The rows of a catalogue being drawn, per CSV file.
final class Sheets {
  private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

  Sheets() {
    add("catalogus", Map.of("sleutel", "naam", "waarde", "proef"));
    add("catalogus", Map.of("sleutel", "versie", "waarde", "1"));
  }

  void add(String file, Map<String, String> row) {
    rows.computeIfAbsent(file, name -> new ArrayList<>()).add(new LinkedHashMap<>(row));
  }

  /// Adds a thing that was only mentioned so far; one that is there already stays as it is.
  void addMentioned(String file, String id, Map<String, String> row) {
    if (find(file, id).isEmpty()) {
      add(file, row);
    }
  }

  private List<Map<String, String>> find(String file, String id) {
    return rows.getOrDefault(file, List.of()).stream()
        .filter(row -> id.equals(row.get("id")))
        .toList();
  }

  void write(Path folder, Random order) {
    rows.forEach((file, list) -> {
      List<Map<String, String>> shuffled = new ArrayList<>(list);
      Collections.shuffle(shuffled, order);
      write(folder.resolve(file + ".csv"), shuffled);
    });
  }

  void write(Path folder) {
    rows.forEach((file, list) -> write(folder.resolve(file + ".csv"), list));
  }

  private static void write(Path file, List<Map<String, String>> rows) {
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(columns);
      rows.forEach(
          row -> csv.writeRecord(columns.stream().map(c -> row.getOrDefault(c, "")).toList()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
