package nl.overstap.catalog.search;

import java.util.Arrays;

/// The terms that one typed word may mean, each with how well it fits. A term may be there twice:
/// the best counts.
final class Expansion {

  private int[] terms = new int[16];
  private float[] fits = new float[16];
  private int[] letters = new int[16];
  private int size;

  /// @param letters how many letters of the term were meant
  void add(int term, float fit, int letters) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, size * 2);
      fits = Arrays.copyOf(fits, size * 2);
      this.letters = Arrays.copyOf(this.letters, size * 2);
    }
    terms[size] = term;
    fits[size] = fit;
    this.letters[size++] = letters;
  }

  int size() {
    return size;
  }

  int term(int i) {
    return terms[i];
  }

  float fit(int i) {
    return fits[i];
  }

  int letters(int i) {
    return letters[i];
  }
}
