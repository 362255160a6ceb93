package nl.overstap.catalog.search.word;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.catalog.read.page.SortKey;

/// The words of a text as they are compared: without capitals, accents and punctuation.
public final class Words {

  /// Nobody types more to find something; what is beyond is not looked at.
  private static final int MOST_CHARACTERS = 200;

  private static final int MOST_WORDS = 12;

  private Words() {}

  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int depth = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isPart(c)) {
        int end = end(text, at);
        words.add(new Word(fold(text, at, end), at, end, depth > 0));
        at = end;
      } else {
        depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
        at++;
      }
    }
    return words;
  }

  /// Of what somebody typed; bounded, and each word once.
  public static List<String> ofQuestion(String text) {
    String bounded = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    return of(bounded).stream().map(Word::folded).distinct().limit(MOST_WORDS).toList();
  }

  /// The letters and the numbers of a word by themselves: `nen1010` is `nen` and `1010`.
  public static List<String> digitsApart(String word) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= word.length(); i++) {
      if (i == word.length()
          || Character.isDigit(word.charAt(i)) != Character.isDigit(word.charAt(start))) {
        pieces.add(word.substring(start, i));
        start = i;
      }
    }
    return pieces;
  }

  private static int end(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// A mark that stands by itself after its letter, or half of a rare letter, belongs to the word.
  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String fold(String text, int start, int end) {
    boolean plain = true;
    for (int i = start; i < end && plain; i++) {
      char c = text.charAt(i);
      plain = c < 128 && (c < 'A' || c > 'Z');
    }
    String word = text.substring(start, end);
    return plain ? word : SortKey.normalise(word);
  }
}
