package nl.overstap.catalog.load.row;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One file of a catalogue: its columns, and how a row becomes a domain value.
///
/// @param kind what its `id` column names; empty for a file of relations
/// @param columns those of its own; herkomst, bron and peildatum come with every file
/// @param mapper reports what is wrong with a row on that row
/// @param key of a value: unique in the file, and what rows are sorted by
public record FileFormat<T>(
    String file,
    @Nullable Kind kind,
    List<Column<?>> columns,
    Function<Row, T> mapper,
    Function<T, String> key) {

  private static final List<Column<?>> LAST =
      List.of(Columns.HERKOMST, Columns.BRON, Columns.PEILDATUM);

  public FileFormat {
    columns = List.copyOf(columns);
  }

  /// Columns that every file may have.
  public static List<Column<?>> lastColumns() {
    return LAST;
  }

  /// The parts of a key as one text that sorts as the parts do.
  public static String key(Object... parts) {
    StringBuilder key = new StringBuilder();
    for (Object part : parts) {
      if (!key.isEmpty()) {
        key.append('\u0001');
      }
      key.append(part instanceof Integer number ? padded(number) : part);
    }
    return key.toString();
  }

  private static String padded(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 10 - digits.length())) + digits;
  }
}
