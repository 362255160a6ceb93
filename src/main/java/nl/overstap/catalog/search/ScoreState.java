package nl.overstap.catalog.search;

import java.util.List;

/// Adds up, word by word, how well every label fits one way to read what was typed. Plain arrays
/// over all labels, and lists of those that were touched, so that a search costs what it touches.
final class ScoreState {

  private final Lexicon lexicon;
  private final float[] sum;
  private final float[] covered;
  private final float[] fit;
  private final float[] letters;
  private final float[] partsFit;
  private final float[] partsLetters;
  private final float[] partFit;
  private final float[] partLetters;
  private final int[] touched;
  private final int[] found;
  private int touchedSize;
  private int foundSize;
  private float total;
  private boolean onlyFound;

  ScoreState(Lexicon lexicon) {
    this.lexicon = lexicon;
    int labels = lexicon.weights().length;
    sum = new float[labels];
    covered = new float[labels];
    fit = new float[labels];
    letters = new float[labels];
    partsFit = new float[labels];
    partsLetters = new float[labels];
    partFit = new float[labels];
    partLetters = new float[labels];
    touched = new int[labels];
    found = new int[labels];
  }

  /// Starts again.
  void clear() {
    for (int i = 0; i < foundSize; i++) {
      sum[found[i]] = 0;
      covered[found[i]] = 0;
    }
    foundSize = 0;
    total = 0;
  }

  /// Adds the words that count first. Most names have a little word or one that says what kind of
  /// thing they are; those then only count for what another word found, as they are never enough to
  /// be shown beside that.
  void addAll(List<Vraag.Typed> words) {
    onlyFound = false;
    words.stream().filter(Vraag.Typed::counts).forEach(this::add);
    onlyFound = foundSize > 0;
    words.stream().filter(word -> !word.counts()).forEach(this::add);
  }

  private void add(Vraag.Typed word) {
    touchedSize = 0;
    raise(word.whole());
    for (Vraag.TypedPart part : word.parts()) {
      addPart(part);
    }
    int common = 0;
    for (int i = 0; i < touchedSize; i++) {
      int label = touched[i];
      fit[label] = Math.max(fit[label], Fit.SPLIT * partsFit[label]);
      letters[label] = Math.max(letters[label], partsLetters[label]);
      common += fit[label] >= Fit.COMMON ? 1 : 0;
    }
    float rarity = onlyFound ? lexicon.rarity(word.whole()) : lexicon.rarity(common);
    settle(word.weight() * rarity);
  }

  /// How many labels fit in some way.
  int size() {
    return foundSize;
  }

  int label(int i) {
    return found[i];
  }

  /// From 0 to 1: how much of what was typed was found, and of the name was typed.
  float score(int label) {
    float ofLabel = Math.min(1, covered[label] / Math.max(1, lexicon.weights()[label]));
    return sum[label] / total * (1 - Fit.OF_LABEL + Fit.OF_LABEL * ofLabel);
  }

  private void raise(Expansion word) {
    for (int i = 0; i < word.size(); i++) {
      float how = word.fit(i);
      int meant = word.letters(i);
      for (int label : lexicon.places()[word.term(i)]) {
        if (onlyFound && sum[label] == 0) {
          continue;
        }
        touch(label);
        if (how > fit[label]) {
          fit[label] = how;
          letters[label] = meant;
        }
      }
    }
  }

  private void touch(int label) {
    if (fit[label] == 0) {
      fit[label] = Float.MIN_VALUE;
      touched[touchedSize++] = label;
    }
  }

  private void addPart(Vraag.TypedPart part) {
    Expansion terms = part.terms();
    for (int i = 0; i < terms.size(); i++) {
      for (int label : lexicon.places()[terms.term(i)]) {
        if (onlyFound && sum[label] == 0) {
          continue;
        }
        touch(label);
        if (terms.fit(i) > partFit[label]) {
          partFit[label] = terms.fit(i);
          partLetters[label] = terms.letters(i);
        }
      }
    }
    for (int i = 0; i < touchedSize; i++) {
      int label = touched[i];
      partsFit[label] += part.share() * partFit[label];
      partsLetters[label] += partLetters[label];
      partFit[label] = 0;
      partLetters[label] = 0;
    }
  }

  private void settle(float weight) {
    total += weight;
    for (int i = 0; i < touchedSize; i++) {
      int label = touched[i];
      if (sum[label] == 0) {
        found[foundSize++] = label;
      }
      sum[label] += weight * fit[label];
      covered[label] += letters[label];
      fit[label] = 0;
      letters[label] = 0;
      partsFit[label] = 0;
      partsLetters[label] = 0;
    }
  }
}
