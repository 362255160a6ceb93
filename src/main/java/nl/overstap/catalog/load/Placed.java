package nl.overstap.catalog.load;

/// A domain value with the place it was read from.
///
/// @param key what it is sorted by, unique in its file
record Placed<T>(T value, String key, String file, int line) {}
