package nl.overstap.bench.national;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was measured, by name. A process of its own prints its measures for the one that started
/// it.
final class Measures {

  private static final String MARK = "MEET ";

  private final Map<String, Long> values = new LinkedHashMap<>();

  void put(String name, long value) {
    values.put(name, value);
  }

  long get(String name) {
    Long value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("not measured: " + name + "; there is " + values.keySet());
    }
    return value;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /// One measure divided by another, which counts for at least 1.
  double ratio(String name, String by) {
    return (double) get(name) / Math.max(1, get(by));
  }

  void print() {
    values.forEach((name, value) -> System.out.println(MARK + name + " " + value));
  }

  void addPrinted(List<String> lines) {
    lines.stream()
        .filter(line -> line.startsWith(MARK))
        .map(line -> line.split(" "))
        .forEach(parts -> put(parts[1], Long.parseLong(parts[2])));
  }
}
