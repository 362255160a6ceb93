package nl.overstap.catalog.search;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.catalog.read.zoek.Tekstdeel;
import nl.overstap.catalog.search.word.Compounds;
import nl.overstap.catalog.search.word.Stems;
import nl.overstap.catalog.search.word.Word;
import nl.overstap.catalog.search.word.Words;

/// Shows which letters of a name were found.
final class Marker {

  private final Lexicon lexicon;
  private final Compounds compounds;

  Marker(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.compounds = new Compounds(lexicon.stems()::contains);
  }

  /// The text in pieces, found and not by turns; together they are the text.
  List<Tekstdeel> mark(String text, Vraag vraag) {
    boolean[] found = new boolean[text.length()];
    for (Word word : Words.of(text)) {
      int term = lexicon.find(word.folded());
      for (Vraag.Typed typed : vraag.words()) {
        mark(word, term, typed.word(), typed.whole(), found);
        typed.parts().forEach(part -> mark(word, term, part.word(), part.terms(), found));
      }
    }
    return pieces(text, found);
  }

  private void mark(Word word, int term, String typed, Expansion terms, boolean[] found) {
    for (int i = 0; i < terms.size(); i++) {
      if (terms.term(i) == term) {
        boolean whole = terms.letters(i) >= word.folded().length() || !word.isAligned();
        Compounds.Part part = whole ? wholeOf(word) : part(word.folded(), typed);
        int last = whole ? word.end() : word.start() + part.end();
        for (int at = word.start() + part.start(); at < last; at++) {
          found[at] = true;
        }
      }
    }
  }

  private static Compounds.Part wholeOf(Word word) {
    return new Compounds.Part(0, word.folded().length(), true);
  }

  private Compounds.Part part(String word, String typed) {
    if (word.startsWith(typed)) {
      return new Compounds.Part(0, typed.length(), false);
    }
    if (word.endsWith(typed)) {
      return new Compounds.Part(word.length() - typed.length(), word.length(), true);
    }
    String root = Stems.root(typed);
    return compounds.split(word).stream()
        .filter(part -> Stems.root(part.of(word)).equals(root))
        .findFirst()
        .orElse(new Compounds.Part(0, word.length(), true));
  }

  private static List<Tekstdeel> pieces(String text, boolean[] found) {
    List<Tekstdeel> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || found[i] != found[start]) {
        pieces.add(new Tekstdeel(text.substring(start, i), found[start]));
        start = i;
      }
    }
    return pieces;
  }
}
