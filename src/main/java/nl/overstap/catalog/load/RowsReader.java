package nl.overstap.catalog.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overstap.catalog.load.file.Draft;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.catalog.load.table.Table;

/// Turns the rows of all tables into domain values; wrong rows are reported and left out.
final class RowsReader {

  private static final int REPORT_EVERY = 5_000;

  private final Row.Context context;
  private final Progress progress;
  private final long total;
  private long done;

  private RowsReader(Row.Context context, Progress progress, long total) {
    this.context = context;
    this.progress = progress;
    this.total = total;
  }

  static Draft read(TableSet tables, Row.Context context, Progress progress) {
    RowsReader reader = new RowsReader(context, progress, tables.rows());
    Draft draft = new Draft();
    tables.forEach((format, all) -> reader.readInto(draft, format, all));
    return draft;
  }

  private <T> void readInto(Draft draft, FileFormat<T> format, List<Table> tables) {
    draft.put(format, read(format, tables));
    progress.advance(format.file(), done, total);
  }

  private <T> List<Placed<T>> read(FileFormat<T> format, List<Table> tables) {
    Map<String, Line> lines = new HashMap<>();
    List<Placed<T>> read = new ArrayList<>();
    for (Table table : tables) {
      for (Table.Cellrow cells : table.rows()) {
        readRow(format, table, cells, lines).ifPresent(read::add);
        if (++done % REPORT_EVERY == 0) {
          progress.advance(format.file(), done, total);
        }
      }
    }
    return read;
  }

  private <T> Optional<Placed<T>> readRow(
      FileFormat<T> format, Table table, Table.Cellrow cells, Map<String, Line> lines) {
    Row row = new Row(context, table, cells);
    T value = format.mapper().apply(row);
    String key = format.key().apply(value);
    return !row.hasErrors() && isFirst(format, key, new Line(table.file(), cells.line()), lines)
        ? Optional.of(new Placed<>(value, key, table.file(), cells.line()))
        : Optional.empty();
  }

  /// Ids were compared over all files before; here the keys of relations (R3).
  private boolean isFirst(FileFormat<?> format, String key, Line line, Map<String, Line> lines) {
    Line earlier = lines.putIfAbsent(key, line);
    if (earlier != null && format.kind() == null) {
      context
          .findings()
          .error(
              line.file(),
              line.number(),
              "deze rij staat ook %s (%s). Laat er één weg"
                  .formatted(earlier.from(line), key.replace("\u0001", ", ")));
    }
    return earlier == null;
  }

  /// Where a row is.
  private record Line(String file, int number) {

    String from(Line other) {
      return file.equals(other.file) ? "op regel " + number : "in " + file + ":" + number;
    }
  }
}
