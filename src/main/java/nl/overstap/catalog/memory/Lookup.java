package nl.overstap.catalog.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Ways to find rows back by their fields.
final class Lookup {

  private Lookup() {}

  static <I, T> Map<I, T> byId(List<T> rows, Function<T, I> id) {
    Map<I, T> byId = new HashMap<>();
    rows.forEach(row -> byId.put(id.apply(row), row));
    return byId;
  }

  /// Rows by one of their fields, in the order of the rows; rows where it is empty are left out.
  static <K, T> Map<K, List<T>> group(List<T> rows, Function<T, ? extends @Nullable K> key) {
    Map<K, List<T>> groups = new HashMap<>();
    for (T row : rows) {
      K value = key.apply(row);
      if (value != null) {
        groups.computeIfAbsent(value, k -> new ArrayList<>()).add(row);
      }
    }
    return groups;
  }

  static <K, T> List<T> of(Map<K, List<T>> groups, K key) {
    return groups.getOrDefault(key, List.of());
  }

  /// What exists of the asked ids, in the order of the ids.
  static <I extends Comparable<? super I>, T, D> Map<I, D> details(
      Set<I> ids, Map<I, T> rows, Function<T, D> details) {
    Map<I, D> found = new LinkedHashMap<>();
    ids.stream()
        .sorted()
        .forEach(id -> {
          T row = rows.get(id);
          if (row != null) {
            found.put(id, details.apply(row));
          }
        });
    return found;
  }
}
