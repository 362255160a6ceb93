package nl.overstap.referee;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows of a catalogue, by file name without `.csv`. Files may be absent.
final class CsvCatalogue {

  private final Map<String, List<Row>> files;
  private final Map<List<String>, Map<String, List<Row>>> byValue = new HashMap<>();

  CsvCatalogue(Map<String, List<Row>> files) {
    this.files = Map.copyOf(files);
  }

  /// Reads a folder of CSV files, or a zip of one.
  static CsvCatalogue read(Path folderOrZip) {
    try {
      if (Files.isDirectory(folderOrZip)) {
        return readFolder(folderOrZip);
      }
      try (FileSystem zip = FileSystems.newFileSystem(folderOrZip)) {
        return readFolder(zip.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CsvCatalogue readFolder(Path folder) throws IOException {
    Map<String, List<Row>> files = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.walk(folder, 2)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".csv")).sorted().toList()) {
        String name = String.valueOf(path.getFileName());
        files.put(name.substring(0, name.length() - ".csv".length()), readFile(path));
      }
    }
    return new CsvCatalogue(files);
  }

  private static List<Row> readFile(Path path) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .detectBomHeader(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(path)) {
      return reader.stream().map(csv -> new Row(csv.getFieldsAsMap())).toList();
    }
  }

  /// The rows of a file, none when it is absent.
  List<Row> rows(String file) {
    return files.getOrDefault(file, List.of());
  }

  /// The row of a file with this id.
  Row get(String file, String id) {
    return where(file, "id", id).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " staat niet in " + file + ".csv"));
  }

  /// The rows of a file in which a column has this value.
  List<Row> where(String file, String column, String value) {
    return byValue
        .computeIfAbsent(
            List.of(file, column),
            key -> rows(file).stream().collect(Collectors.groupingBy(row -> row.get(column))))
        .getOrDefault(value, List.of());
  }

  /// R7: a vervallen id is read as its vervanger.
  String current(String file, String id) {
    return where(file, "id", id).stream()
        .filter(row -> row.yes("vervallen", false) && row.has("vervangenDoor"))
        .map(row -> current(file, row.get("vervangenDoor")))
        .findFirst()
        .orElse(id);
  }

  /// A copy with other rows in one file.
  CsvCatalogue with(String file, List<Row> rows) {
    Map<String, List<Row>> changed = new LinkedHashMap<>(files);
    changed.put(file, List.copyOf(rows));
    return new CsvCatalogue(changed);
  }

  /// A copy with every row of one file changed.
  CsvCatalogue change(String file, UnaryOperator<Row> change) {
    return with(file, rows(file).stream().map(change).toList());
  }

  /// A copy without the rows of one file that the test names.
  CsvCatalogue without(String file, Predicate<Row> unwanted) {
    return with(file, rows(file).stream().filter(unwanted.negate()).toList());
  }

  /// A copy with a row more in one file.
  CsvCatalogue plus(String file, Row row) {
    List<Row> rows = new ArrayList<>(rows(file));
    rows.add(row);
    return with(file, rows);
  }

  /// Writes the files into a folder; a file without rows is left out.
  void write(Path folder) {
    files.forEach((name, rows) -> writeFile(folder.resolve(name + ".csv"), rows));
  }

  private static void writeFile(Path path, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    TreeSet<String> columns = new TreeSet<>();
    rows.forEach(row -> columns.addAll(row.cells().keySet()));
    try (CsvWriter csv = CsvWriter.builder().build(path)) {
      csv.writeRecord(columns);
      rows.forEach(row -> csv.writeRecord(columns.stream().map(row::get).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
