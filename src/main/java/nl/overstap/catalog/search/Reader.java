package nl.overstap.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overstap.catalog.search.word.Compounds;
import nl.overstap.catalog.search.word.LittleWords;
import nl.overstap.catalog.search.word.SpokenWords;
import nl.overstap.catalog.search.word.Stems;
import nl.overstap.catalog.search.word.Synonyms;
import nl.overstap.catalog.search.word.Words;

/// Reads what was typed in the ways it may be meant: as it is, with words written apart or together
/// that the catalogue writes otherwise, and with what is only spoken put in the words of
/// catalogues.
final class Reader {

  /// More ways are not tried: the time of a search is bounded.
  private static final int MOST = 5;

  private static final float SINGLE_LETTER = 0.5f;

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
    return new Vraag.Typed(word, whole, parts(word, unfinished), weight(word));
  }

  private List<Vraag.TypedPart> parts(String word, boolean unfinished) {
    if (word.length() < SHORTEST_COMPOUND) {
      return List.of();
    }
    List<String> parts = compounds.split(word).stream().map(part -> part.of(word)).toList();
    if (parts.isEmpty() && lexicon.find(word) < 0) {
      return weighed(cut(word), unfinished);
    }
    return weighed(parts, false);
  }

  /// A compound of which only the end or the beginning is known: what it is, or else as much of the
  /// beginning as is known. The rest may be unfinished or misspelled.
  private List<String> cut(String word) {
    for (int at = SHORTEST_START; at <= word.length() - SHORTEST_START; at++) {
      if (lexicon.stems().contains(Stems.stem(word.substring(at)))) {
        return List.of(word.substring(0, at), word.substring(at));
      }
    }
    for (int at = word.length() - 1; at >= SHORTEST_START; at--) {
      if (lexicon.find(word.substring(0, at)) >= 0) {
        return List.of(word.substring(0, at), word.substring(at));
      }
    }
    return List.of();
  }

  /// The parts, each counting by its letters and by how rare it is. All but the last may be the
  /// beginning of a longer word: `windmolen` of `windmolenpark`.
  private List<Vraag.TypedPart> weighed(List<String> parts, boolean unfinished) {
    List<Expansion> found =
        IntStream.range(0, parts.size())
            .mapToObj(i -> expander.of(parts.get(i), unfinished || i < parts.size() - 1))
            .toList();
    float[] weights = new float[parts.size()];
    float total = 0;
    for (int i = 0; i < weights.length; i++) {
      float letters = (float) Math.sqrt(parts.get(i).length());
      weights[i] = letters * weight(parts.get(i)) * lexicon.rarity(found.get(i));
      total += weights[i];
    }
    float sum = total;
    return IntStream.range(0, parts.size())
        .mapToObj(i -> new Vraag.TypedPart(parts.get(i), found.get(i), weights[i] / sum))
        .toList();
  }

  private static float weight(String word) {
    boolean little = LittleWords.contains(word) || Hints.contains(word);
    return little ? Vraag.LITTLE : word.length() < 2 ? SINGLE_LETTER : 1;
  }

  private List<List<String>> rewritten(List<String> words) {
    List<List<String>> others = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (lexicon.find(word) < 0 && Words.digitsApart(word).size() > 1) {
        others.add(with(words, i, 1, Words.digitsApart(word)));
      }
      if (i + 1 < words.size()) {
        int at = i;
        Stream.of(word, Stems.stem(word))
            .map(start -> start + words.get(at + 1))
            .filter(together -> lexicon.roots().contains(Stems.root(together)))
            .findFirst()
            .ifPresent(together -> others.add(with(words, at, 2, List.of(together))));
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
