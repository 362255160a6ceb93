package nl.overstap.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Reads what was typed in the ways it may be meant: as it is, with words written apart or together
/// that the catalogue writes otherwise, and with what is only spoken put in the words of catalogues.
final class Reader {

  /// More ways are not tried: the time of a search is bounded.
  private static final int MOST = 5;

  /// A word that says what kind of thing is meant weighs this much; a little word that too.
  private static final float HINT = 0.15f;

  private static final float REWRITTEN = 0.97f;

  private static final float SPOKEN = 0.93f;

  /// Shorter words are not taken apart.
  private static final int SHORTEST_COMPOUND = 7;

  private static final int SHORTEST_START = 4;

  private final Lexicon lexicon;
  private final Expander expander;
  private final Compounds compounds;
  private final SpokenWords spoken;

  Reader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.expander = new Expander(lexicon, Synonyms.load());
    this.compounds = new Compounds(lexicon.stems()::contains);
    this.spoken = SpokenWords.load();
  }

  /// The ways to read it, as it was typed first; none when there are no words in it.
  List<Vraag> read(String text) {
    List<String> words = Words.ofQuestion(text);
    if (words.isEmpty()) {
      return List.of();
    }
    List<Vraag> ways = new ArrayList<>();
    ways.add(read(words, 1));
    spoken.otherwise(words).forEach(other -> ways.add(read(other, SPOKEN)));
    rewritten(words).forEach(other -> ways.add(read(other, REWRITTEN)));
    return ways.subList(0, Math.min(MOST, ways.size()));
  }

  private Vraag read(List<String> words, float factor) {
    return new Vraag(
        IntStream.range(0, words.size())
            .mapToObj(i -> typed(words.get(i), i == words.size() - 1))
            .toList(),
        factor);
  }

  private Vraag.Typed typed(String word, boolean unfinished) {
    Expansion whole = expander.of(word, unfinished);
    boolean little = LittleWords.contains(word) || Hints.contains(word);
    return new Vraag.Typed(word, whole, parts(word, whole, unfinished), little ? HINT : 1);
  }

  private List<Vraag.TypedPart> parts(String word, Expansion whole, boolean unfinished) {
    if (word.length() < SHORTEST_COMPOUND) {
      return List.of();
    }
    List<Compounds.Part> parts = compounds.split(word);
    if (parts.isEmpty()) {
      return whole.size() > 0 && lexicon.find(word) >= 0 ? List.of() : cut(word, unfinished);
    }
    return parts.stream().map(part -> part(part.of(word), word, false)).toList();
  }

  /// The longest known beginning and whatever is left of it, which may be unfinished or misspelled.
  private List<Vraag.TypedPart> cut(String word, boolean unfinished) {
    for (int at = word.length() - 1; at >= SHORTEST_START; at--) {
      String start = word.substring(0, at);
      if (lexicon.find(start) >= 0) {
        return List.of(part(start, word, false), part(word.substring(at), word, unfinished));
      }
    }
    return List.of();
  }

  private Vraag.TypedPart part(String part, String word, boolean unfinished) {
    float share = (float) part.length() / word.length();
    return new Vraag.TypedPart(part, expander.of(part, unfinished), share);
  }

  private List<List<String>> rewritten(List<String> words) {
    List<List<String>> others = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (lexicon.find(word) < 0 && Words.digitsApart(word).size() > 1) {
        others.add(with(words, i, 1, Words.digitsApart(word)));
      }
      if (i + 1 < words.size()) {
        String together = word + words.get(i + 1);
        if (lexicon.stems().contains(Stems.stem(together))) {
          others.add(with(words, i, 2, List.of(together)));
        }
      }
    }
    return others;
  }

  private static List<String> with(List<String> words, int at, int size, List<String> instead) {
    List<String> other = new ArrayList<>(words.subList(0, at));
    other.addAll(instead);
    other.addAll(words.subList(at + size, words.size()));
    return other;
  }
}
