package nl.overstap.catalog.search.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.catalog.Spelling;

/// Finds the terms that are spelled almost like a word: one mistake in words of four to seven
/// letters, two in longer ones.
///
/// Compares only what can be near: a mistake adds, drops or changes one letter, so that the sets of
/// letters of two words differ in at most two per mistake, and their lengths in one. The sets are
/// bits of a number, so a pass over a hundred thousand terms takes less than a millisecond.
public final class Speller {

  private static final int MOST = 24;

  /// A term and how many mistakes it is away.
  public record Near(int term, int mistakes, boolean sameStart) {}

  private static final Comparator<Near> NEAREST_FIRST =
      Comparator.comparingInt(Near::mistakes)
          .thenComparing(near -> !near.sameStart(), Boolean::compare)
          .thenComparingInt(Near::term);

  private final String[] terms;
  private final int[] letters;

  public Speller(String[] terms) {
    this.terms = terms;
    this.letters = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      letters[i] = letters(terms[i]);
    }
  }

  /// The nearest first, at most twenty-four.
  public List<Near> near(String word) {
    int bound = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
    if (bound == 0) {
      return List.of();
    }
    List<Near> near = new ArrayList<>();
    int mine = letters(word);
    for (int i = 0; i < terms.length; i++) {
      if (Integer.bitCount(letters[i] ^ mine) <= 2 * bound
          && Math.abs(terms[i].length() - word.length()) <= bound) {
        int distance = Spelling.distance(word, terms[i], bound);
        if (distance <= bound) {
          near.add(new Near(i, distance, terms[i].charAt(0) == word.charAt(0)));
        }
      }
    }
    return near.stream().sorted(NEAREST_FIRST).limit(MOST).toList();
  }

  /// One bit for each letter of the alphabet, the other characters share the rest.
  private static int letters(String word) {
    int bits = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      bits |= 1 << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + c % 6);
    }
    return bits;
  }
}
