package nl.overstap.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overstap.catalog.Spelling;

/// All words of all labels, sorted, each with the labels it stands in. Whole words and prefixes are
/// found by halving, the rest by one pass over the words.
final class Vocabulary {

  /// Shorter words stand inside too many others to mean anything.
  private static final int SHORTEST_INSIDE = 3;

  private final String[] words;
  private final int[][] labels;

  private Vocabulary(String[] words, int[][] labels) {
    this.words = words;
    this.labels = labels;
  }

  static Vocabulary of(List<Label> labels) {
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      for (String word : labels.get(i).words()) {
        places.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    return new Vocabulary(
        places.keySet().toArray(String[]::new),
        places.values().stream().map(Vocabulary::toInts).toArray(int[][]::new));
  }

  private static int[] toInts(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  boolean contains(String word) {
    return Arrays.binarySearch(words, word) >= 0;
  }

  /// Marks each label that has a word that this one fits, with the best fit.
  ///
  /// @return the best fit anywhere
  Fit mark(String word, Fit[] best) {
    Fit found = Fit.NONE;
    int first = Arrays.binarySearch(words, word);
    for (int i = first >= 0 ? first : -first - 1; i < words.length; i++) {
      if (!words[i].startsWith(word)) {
        break;
      }
      Fit fit = words[i].length() == word.length() ? Fit.WHOLE : Fit.PREFIX;
      raise(i, fit, best);
      found = best(found, fit);
    }
    return best(found, markInside(word, best));
  }

  private Fit markInside(String word, Fit[] best) {
    Fit found = Fit.NONE;
    if (word.length() < SHORTEST_INSIDE) {
      return found;
    }
    for (int i = 0; i < words.length; i++) {
      if (words[i].indexOf(word) > 0) {
        raise(i, Fit.INSIDE, best);
        found = Fit.INSIDE;
      }
    }
    return found;
  }

  /// Marks labels with a word that is spelled almost like this one: one mistake in words of four to
  /// seven letters, two in longer ones.
  Fit markFuzzy(String word, Fit[] best) {
    int bound = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
    Fit found = Fit.NONE;
    for (int i = 0; bound > 0 && i < words.length; i++) {
      if (Spelling.distance(word, words[i], bound) <= bound) {
        raise(i, Fit.FUZZY, best);
        found = Fit.FUZZY;
      }
    }
    return found;
  }

  private void raise(int word, Fit fit, Fit[] best) {
    for (int label : labels[word]) {
      best[label] = best(best[label], fit);
    }
  }

  private static Fit best(Fit a, Fit b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
