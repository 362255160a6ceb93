package nl.overstap.bench.national;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was measured, by name.
final class Measures {

  private final Map<String, Long> values = new LinkedHashMap<>();

  void put(String name, long value) {
    values.put(name, value);
  }

  /// Milliseconds since a reading of the nano clock.
  void putMillis(String name, long began) {
    put(name, (System.nanoTime() - began) / 1_000_000);
  }

  long get(String name) {
    Long value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("not measured: " + name + "; there is " + values.keySet());
    }
    return value;
  }

  /// One measure divided by another, which counts for at least 1.
  double ratio(String name, String by) {
    return (double) get(name) / Math.max(1, get(by));
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
