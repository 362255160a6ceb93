package nl.overstap.catalog.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.overstap.catalog.search.word.Compounds;
import nl.overstap.catalog.search.word.LittleWords;
import nl.overstap.catalog.search.word.Stems;
import nl.overstap.catalog.search.word.Word;
import nl.overstap.catalog.search.word.Words;

/// All words of all labels, each once and in order: the terms. A term is a number; of each it is
/// known in which labels it stands, and by which keys people may mean it.
///
/// @param terms in the order of the alphabet
/// @param places the labels of each term, ascending
/// @param weights what all words of a label weigh together, in letters
/// @param backwards the terms in the order of their letters from the end
/// @param stems whole words by stem
/// @param roots whole words by root
/// @param heads compounds by the stem of what they are
/// @param parts compounds by the stems of what they are about
/// @param rootsOfParts compounds by the roots of either
@SuppressWarnings("ArrayRecordComponent") // read by inner loops, never compared
record Lexicon(
    String[] terms,
    int[][] places,
    float[] weights,
    int[] backwards,
    Keys stems,
    Keys roots,
    Keys heads,
    Keys parts,
    Keys rootsOfParts) {

  /// What is said between brackets counts for less, and little words for hardly anything.
  private static final float ASIDE = 0.3f;

  static Lexicon of(Labels labels) {
    Map<String, Ints> places = new TreeMap<>();
    float[] weights = new float[labels.size()];
    for (int label = 0; label < labels.size(); label++) {
      for (Word word : Words.of(labels.teksten()[label])) {
        places.computeIfAbsent(word.folded(), w -> new Ints()).add(label);
        weights[label] += weight(word);
      }
    }
    String[] terms = places.keySet().toArray(String[]::new);
    int[][] found = places.values().stream().map(Ints::toArray).toArray(int[][]::new);
    return withKeys(terms, found, weights);
  }

  private static float weight(Word word) {
    boolean little = word.aside() || LittleWords.contains(word.folded());
    return word.folded().length() * (little ? ASIDE : 1);
  }

  private static Lexicon withKeys(String[] terms, int[][] places, float[] weights) {
    Keys.Builder stems = new Keys.Builder();
    Keys.Builder roots = new Keys.Builder();
    for (int term = 0; term < terms.length; term++) {
      stems.add(Stems.stem(terms[term]), term);
      roots.add(Stems.root(terms[term]), term);
    }
    Keys byStem = stems.build();
    Keys.Builder heads = new Keys.Builder();
    Keys.Builder parts = new Keys.Builder();
    Keys.Builder rootsOfParts = new Keys.Builder();
    Compounds compounds = new Compounds(byStem::contains);
    for (int term = 0; term < terms.length; term++) {
      for (Compounds.Part part : compounds.split(terms[term])) {
        String word = part.of(terms[term]);
        (part.isHead() ? heads : parts).add(Stems.stem(word), term);
        rootsOfParts.add(Stems.root(word), term);
      }
    }
    return new Lexicon(
        terms,
        places,
        weights,
        backwards(terms),
        byStem,
        roots.build(),
        heads.build(),
        parts.build(),
        rootsOfParts.build());
  }

  private static int[] backwards(String[] terms) {
    List<String> reversed =
        Arrays.stream(terms).map(term -> new StringBuilder(term).reverse().toString()).toList();
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(Comparator.comparing(reversed::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The number of a term, or a negative one.
  int find(String word) {
    return Arrays.binarySearch(terms, word);
  }

  /// The first term that does not come before this word.
  int from(String word) {
    int at = find(word);
    return at >= 0 ? at : -at - 1;
  }

  /// Place among the backward terms of the first one that does not come before this ending.
  int fromEnd(String ending) {
    String reversed = new StringBuilder(ending).reverse().toString();
    int low = 0;
    int high = backwards.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      String term = new StringBuilder(terms[backwards[middle]]).reverse().toString();
      if (term.compareTo(reversed) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// How rare what a word may mean is among all labels: a logarithm, at least that of two.
  float rarity(Expansion word) {
    int common = 0;
    for (int i = 0; i < word.size(); i++) {
      common += word.fit(i) >= Fit.COMMON ? places[word.term(i)].length : 0;
    }
    return rarity(common);
  }

  /// The same for a word that stands in so many labels.
  float rarity(int common) {
    return (float) Math.log(2 + (double) weights.length / (1 + common));
  }
}
