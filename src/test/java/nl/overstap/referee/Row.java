package nl.overstap.referee;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One row of a CSV file: its cells by column name. An absent column reads as an empty cell.
record Row(Map<String, String> cells) {

  Row {
    cells =
        cells.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().strip()));
  }

  /// A row written out as `column, value, column, value, ...`.
  static Row of(String... columnsAndValues) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      cells.put(columnsAndValues[i], columnsAndValues[i + 1]);
    }
    return new Row(cells);
  }

  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  String get(String column, String whenEmpty) {
    String value = get(column);
    return value.isEmpty() ? whenEmpty : value;
  }

  boolean is(String column, String value) {
    return get(column).equals(value);
  }

  boolean has(String column) {
    return !get(column).isEmpty();
  }

  int number(String column, int whenEmpty) {
    return has(column) ? Integer.parseInt(get(column)) : whenEmpty;
  }

  /// A niveau; an empty one reads as 2.
  int niveau() {
    return number("niveau", 2);
  }

  boolean yes(String column, boolean whenEmpty) {
    return has(column) ? List.of("ja", "true").contains(get(column)) : whenEmpty;
  }

  /// The values of a cell with `|` between them.
  List<String> list(String column) {
    return Arrays.stream(get(column).split("\\|"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /// A required amount with `decimals` decimals, as a whole number: weken in tenths, euros in
  /// cents. Unknown is never read as free (R8).
  long amount(String column, int decimals) {
    if (!has(column)) {
      throw new IllegalArgumentException(column + " is leeg in " + cells);
    }
    return new BigDecimal(get(column)).movePointRight(decimals).longValueExact();
  }

  /// This row with one cell changed.
  Row with(String column, String value) {
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changed.put(column, value);
    return new Row(changed);
  }
}
