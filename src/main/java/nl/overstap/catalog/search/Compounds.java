package nl.overstap.catalog.search;

import java.util.List;
import java.util.Optional;

/// Splits a compound that the catalogue does not know into two words that it does know:
/// `zonnepanelenmonteur` is `zonnepanelen` and `monteur`, `schoonmaakploegleider` needs its parts
/// to be words of the catalogue. A linking `s` between the two may be left out.
final class Compounds {

  private static final int SHORTEST = 3;

  private Compounds() {}

  static Optional<List<String>> split(String word, Vocabulary vocabulary) {
    for (int at = word.length() - SHORTEST; at >= SHORTEST; at--) {
      String left = word.substring(0, at);
      String right = word.substring(at);
      if (vocabulary.contains(right)) {
        if (vocabulary.contains(left)) {
          return Optional.of(List.of(left, right));
        }
        if (left.endsWith("s") && vocabulary.contains(left.substring(0, at - 1))) {
          return Optional.of(List.of(left.substring(0, at - 1), right));
        }
      }
    }
    return Optional.empty();
  }
}
