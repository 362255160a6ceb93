package nl.overstap.catalog.search;

import nl.overstap.catalog.search.word.Speller;
import nl.overstap.catalog.search.word.Stems;
import nl.overstap.catalog.search.word.Synonyms;

/// From a typed word to the terms it may mean.
final class Expander {

  /// A shorter ending stands in too many words to mean anything.
  private static final int SHORTEST_ENDING = 4;

  /// Words that share fewer letters at the beginning have nothing to do with each other.
  private static final int SHORTEST_START = 5;

  private final Lexicon lexicon;
  private final Speller speller;
  private final Synonyms synonyms;

  Expander(Lexicon lexicon, Synonyms synonyms) {
    this.lexicon = lexicon;
    this.speller = new Speller(lexicon.terms());
    this.synonyms = synonyms;
  }

  /// @param unfinished whether somebody may still be typing it: the last word
  Expansion of(String word, boolean unfinished) {
    Expansion found = new Expansion();
    addForms(word, 1, found);
    addSynonyms(word, 1, found);
    boolean isKnown = lexicon.stems().contains(Stems.stem(word)) || !synonyms.of(word).isEmpty();
    addLonger(word, unfinished, found);
    addEndingIn(word, found);
    if (!isKnown) {
      addNear(word, found);
    }
    if (found.size() == 0) {
      addBeginningLike(word, found);
    }
    return found;
  }

  private void addForms(String word, float factor, Expansion found) {
    int term = lexicon.find(word);
    if (term >= 0) {
      found.add(term, factor * Fit.WHOLE, word.length());
    }
    String stem = Stems.stem(word);
    String root = Stems.root(word);
    addWhole(lexicon.stems().of(stem), factor * Fit.STEM, found);
    addWhole(lexicon.roots().of(root), factor * Fit.ROOT, found);
    addPart(lexicon.heads().of(stem), factor * Fit.HEAD, word.length(), found);
    addPart(lexicon.parts().of(stem), factor * Fit.PART, word.length(), found);
    addPart(lexicon.rootsOfParts().of(root), factor * Fit.ROOT_OF_PART, word.length(), found);
  }

  private void addWhole(int[] terms, float fit, Expansion found) {
    for (int term : terms) {
      found.add(term, fit, lexicon.terms()[term].length());
    }
  }

  private void addPart(int[] terms, float fit, int letters, Expansion found) {
    for (int term : terms) {
      found.add(term, fit, Math.min(letters, lexicon.terms()[term].length()));
    }
  }

  private void addSynonyms(String word, float factor, Expansion found) {
    for (String synonym : synonyms.of(word)) {
      String stem = Stems.stem(synonym);
      addWhole(lexicon.stems().of(stem), factor * Fit.SYNONYM, found);
      addPart(lexicon.heads().of(stem), factor * Fit.SYNONYM * Fit.HEAD, synonym.length(), found);
    }
  }

  private void addLonger(String word, boolean unfinished, Expansion found) {
    if (word.length() < 2 && !unfinished) {
      return;
    }
    float fit = unfinished ? Fit.PREFIX : Fit.PART;
    String[] terms = lexicon.terms();
    for (int i = lexicon.from(word); i < terms.length && terms[i].startsWith(word); i++) {
      int rest = unfinished ? (terms[i].length() - word.length()) / 2 : 0;
      found.add(i, fit, word.length() + rest);
    }
  }

  /// What nothing looks like may still begin as something does: the longest beginning counts.
  private void addBeginningLike(String word, Expansion found) {
    String[] terms = lexicon.terms();
    for (int length = word.length() - 1; length >= SHORTEST_START; length--) {
      String start = word.substring(0, length);
      for (int i = lexicon.from(start); i < terms.length && terms[i].startsWith(start); i++) {
        found.add(i, Fit.BEGINNING * length / word.length(), length);
      }
      if (found.size() > 0) {
        return;
      }
    }
  }

  private void addEndingIn(String word, Expansion found) {
    if (word.length() < SHORTEST_ENDING) {
      return;
    }
    int[] backwards = lexicon.backwards();
    for (int i = lexicon.fromEnd(word);
        i < backwards.length && lexicon.terms()[backwards[i]].endsWith(word);
        i++) {
      found.add(backwards[i], Fit.PART, word.length());
    }
  }

  private void addNear(String word, Expansion found) {
    for (Speller.Near near : speller.near(word)) {
      float factor = near.mistakes() == 1 ? Fit.MISTAKE : Fit.MISTAKES;
      String term = lexicon.terms()[near.term()];
      addForms(term, near.sameStart() ? factor : factor * factor, found);
    }
  }
}
