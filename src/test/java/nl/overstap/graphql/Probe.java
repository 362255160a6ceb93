package nl.overstap.graphql;

import java.util.ArrayList;
import java.util.List;

/// One question in which one value is wrong.
///
/// @param veld the field of Query
/// @param path from the argument to the value; a list on the way is not named
/// @param value the wrong value
/// @param expected the code of the error that must come, or empty where an empty answer is right
record Probe(String veld, List<String> path, Object value, List<String> expected) {
  Probe {
    path = List.copyOf(path);
    expected = List.copyOf(expected);
  }

  /// As in `extensions.veld`.
  String place() {
    return String.join(".", path);
  }

  static List<String> with(List<String> path, String part) {
    List<String> longer = new ArrayList<>(path);
    longer.add(part);
    return longer;
  }

  @Override
  public String toString() {
    String shown = String.valueOf(value);
    return veld + " " + place() + " = " + shown.substring(0, Math.min(40, shown.length()));
  }
}
