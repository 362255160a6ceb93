package nl.overstap.catalog.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  static Draft read(Map<FileFormat<?>, Table> tables, Row.Context context, Progress progress) {
    long total = tables.values().stream().mapToLong(table -> table.rows().size()).sum();
    RowsReader reader = new RowsReader(context, progress, total);
    Draft draft = new Draft();
    tables.forEach((format, table) -> reader.readInto(draft, format, table));
    return draft;
  }

  private <T> void readInto(Draft draft, FileFormat<T> format, Table table) {
    draft.put(format, read(format, table));
    progress.advance(format.file(), done, total);
  }

  private <T> List<Placed<T>> read(FileFormat<T> format, Table table) {
    Map<String, Integer> lines = new HashMap<>();
    List<Placed<T>> read = new ArrayList<>();
    for (Table.Cellrow cells : table.rows()) {
      Row row = new Row(context, table, cells);
      T value = format.mapper().apply(row);
      String key = format.key().apply(value);
      if (!row.hasErrors() && isFirst(format, key, cells.line(), lines)) {
        read.add(new Placed<>(value, key, format.file(), cells.line()));
      }
      if (++done % REPORT_EVERY == 0) {
        progress.advance(format.file(), done, total);
      }
    }
    return read;
  }

  /// Ids were compared over all files before; here the keys of relations (R3).
  private boolean isFirst(FileFormat<?> format, String key, int line, Map<String, Integer> lines) {
    Integer earlier = lines.putIfAbsent(key, line);
    if (earlier != null && format.kind() == null) {
      context
          .findings()
          .error(
              format.file(),
              line,
              "deze rij staat ook op regel %d (%s). Laat er één weg"
                  .formatted(earlier, key.replace("\u0001", ", ")));
    }
    return earlier == null;
  }
}
