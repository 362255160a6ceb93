package nl.overstap.domain;

/// A stable, human-readable key from the source (`functie/monteur-zonnepanelen`, or an ESCO URI).
/// It is never taken apart (R23).
public interface Id extends Comparable<Id> {
  int MAX_LENGTH = 200;

  String value();

  @Override
  default int compareTo(Id other) {
    return value().compareTo(other.value());
  }

  /// True for at most 200 characters without white space or `|`, and at least one.
  static boolean isValid(String value) {
    return !value.isEmpty()
        && value.length() <= MAX_LENGTH
        && value.chars().noneMatch(c -> c == '|' || Character.isWhitespace(c));
  }

  /// Throws IllegalArgumentException, in Dutch, unless the value is a valid id.
  static void requireValid(String value) {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "'"
              + value
              + "' is geen id: een id heeft 1 tot "
              + MAX_LENGTH
              + " tekens, zonder spatie of |");
    }
  }
}
