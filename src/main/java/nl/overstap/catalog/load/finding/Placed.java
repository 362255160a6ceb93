package nl.overstap.catalog.load.finding;

/// A domain value with the place it was read from.
///
/// @param key what it is sorted by, unique in its file
public record Placed<T>(T value, String key, String file, int line) {

  /// Another value of the same place.
  public <V> Placed<V> with(V other) {
    return new Placed<>(other, key, file, line);
  }
}
