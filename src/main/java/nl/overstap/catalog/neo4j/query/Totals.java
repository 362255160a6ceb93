package nl.overstap.catalog.neo4j.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Keeps what was counted. The rows of a version never change (R20), so a count holds as long as
/// its version; counting a hundred thousand rows again for each page would cost more than the page.
public final class Totals {

  /// Some hundreds of bytes each.
  private static final int MOST = 2_000;

  private final Map<Key, Object> counted = new ConcurrentHashMap<>();

  /// One question about one version.
  record Key(String versie, String query, Map<String, Object> parameters) {
    Key {
      parameters = Map.copyOf(parameters);
    }
  }

  /// What was counted before, or else what the work counts now. Two that ask at once may both
  /// count.
  @SuppressWarnings("unchecked")
  <T> T get(Key key, Supplier<T> work) {
    Object known = counted.get(key);
    if (known != null) {
      return (T) known;
    }
    T fresh = work.get();
    if (counted.size() >= MOST) {
      counted.clear();
    }
    counted.put(key, fresh);
    return fresh;
  }
}
