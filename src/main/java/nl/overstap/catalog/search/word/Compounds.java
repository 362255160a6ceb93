package nl.overstap.catalog.search.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Takes a compound apart into words that are known, in whatever form: `zonnepanelenmonteur` is
/// `zonnepanelen` and `monteur`, `verwarmingsmonteur` has a linking `s`.
public final class Compounds {

  private static final int SHORTEST = 3;

  /// More parts than this are not looked for.
  private static final int MOST_PARTS = 3;

  /// A part of a word.
  ///
  /// @param start where it begins
  /// @param end where it ends, exclusive; a linking `s` is left out
  public record Part(int start, int end, boolean isHead) {
    public String of(String word) {
      return word.substring(start, end);
    }
  }

  private final Predicate<String> known;

  /// @param known whether there is a word with this stem
  public Compounds(Predicate<String> known) {
    this.known = known;
  }

  /// The parts from left to right, the last one the head; empty when it cannot be taken apart.
  public List<Part> split(String word) {
    return split(word, MOST_PARTS);
  }

  /// Long heads first: `zonnepanelen` and `monteur` rather than more and smaller parts.
  private List<Part> split(String word, int most) {
    for (int at = SHORTEST; at <= word.length() - SHORTEST; at++) {
      if (isKnown(word.substring(at))) {
        List<Part> left = left(word, at, most - 1);
        if (!left.isEmpty()) {
          List<Part> parts = new ArrayList<>(left);
          parts.add(new Part(at, word.length(), true));
          return parts;
        }
      }
    }
    return List.of();
  }

  private List<Part> left(String word, int end, int most) {
    if (isKnown(word.substring(0, end))) {
      return List.of(new Part(0, end, false));
    }
    if (end > SHORTEST && word.charAt(end - 1) == 's' && isKnown(word.substring(0, end - 1))) {
      return List.of(new Part(0, end - 1, false));
    }
    return most < 2
        ? List.of()
        : split(word.substring(0, end), most).stream()
            .map(part -> new Part(part.start(), part.end(), false))
            .toList();
  }

  private boolean isKnown(String word) {
    return known.test(Stems.stem(word));
  }
}
