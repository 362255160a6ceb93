package nl.overstap.catalog.load;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of a catalogue as far as they could be read, by file, before it is known whether they
/// make a catalogue. Rows stand in the order of their keys.
final class Draft {

  private final Map<String, List<? extends Placed<?>>> rows = new HashMap<>();

  <T> void put(FileFormat<T> format, List<Placed<T>> read) {
    rows.put(format.file(), read.stream().sorted(Comparator.comparing(Placed::key)).toList());
  }

  @SuppressWarnings("unchecked") // put is the only way in, and it ties the two types together
  <T> List<Placed<T>> rows(FileFormat<T> format) {
    return (List<Placed<T>>) rows.getOrDefault(format.file(), List.of());
  }

  <T> List<T> values(FileFormat<T> format) {
    return rows(format).stream().map(Placed::value).toList();
  }
}
