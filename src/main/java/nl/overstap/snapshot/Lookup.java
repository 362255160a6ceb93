package nl.overstap.snapshot;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Things by their id, in the order of the catalogue.
public final class Lookup<K, V> {
  private final Map<K, V> byId;

  private Lookup(Map<K, V> byId) {
    this.byId = byId;
  }

  static <K, V> Lookup<K, V> of(List<V> rows, Function<V, K> id) {
    Map<K, V> byId = LinkedHashMap.newLinkedHashMap(rows.size());
    rows.forEach(row -> byId.put(id.apply(row), row));
    return new Lookup<>(Collections.unmodifiableMap(byId));
  }

  public Optional<V> find(K id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Throws NoSuchElementException when there is none: only for ids that the catalogue itself gave.
  public V get(K id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("not in the catalogue: " + id));
  }

  public Collection<V> values() {
    return byId.values();
  }

  public Set<K> ids() {
    return byId.keySet();
  }
}
