package nl.overstap.snapshot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Rows by what they are about, in the order of the catalogue.
public final class Groups<K, V> {
  private final Map<K, List<V>> rows;

  private Groups(Map<K, List<V>> rows) {
    this.rows = rows;
  }

  static <K, V> Groups<K, V> of(List<V> rows, Function<V, K> about) {
    return of(rows, about, Function.identity());
  }

  static <R, K, V> Groups<K, V> of(List<R> rows, Function<R, K> about, Function<R, V> value) {
    Map<K, List<V>> groups = new LinkedHashMap<>();
    for (R row : rows) {
      groups.computeIfAbsent(about.apply(row), key -> new ArrayList<>(2)).add(value.apply(row));
    }
    groups.replaceAll((key, list) -> List.copyOf(list));
    return new Groups<>(Collections.unmodifiableMap(groups));
  }

  /// The rows about this; empty when there are none.
  public List<V> of(K about) {
    return rows.getOrDefault(about, List.of());
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
