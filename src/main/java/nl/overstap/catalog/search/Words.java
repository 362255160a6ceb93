package nl.overstap.catalog.search;

import java.util.Arrays;
import java.util.List;
import nl.overstap.catalog.read.SortKey;

/// The words of a text as they are compared: without capitals, accents and punctuation.
final class Words {

  /// Nobody types more to find something; what is beyond is not looked at.
  private static final int MOST_CHARACTERS = 200;

  private static final int MOST_WORDS = 12;

  private Words() {}

  static List<String> of(String text) {
    return Arrays.stream(SortKey.normalise(text).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// Of what somebody typed; bounded.
  static List<String> ofQuestion(String text) {
    String bounded = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    return of(bounded).stream().distinct().limit(MOST_WORDS).toList();
  }
}
