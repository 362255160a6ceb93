package nl.overstap.catalog.search;

import java.util.List;

/// One way to read what was typed.
///
/// @param words each with the terms it may mean
/// @param factor what a hit counts for, read in this way
record Vraag(List<Typed> words, float factor) {

  /// What a word that hardly says what is meant counts for.
  static final float LITTLE = 0.15f;

  Vraag {
    words = List.copyOf(words);
  }

  /// A typed word.
  ///
  /// @param whole the terms that it may mean
  /// @param parts the same of its parts when it is a compound, else none
  /// @param weight what it counts for beside how rare it is: little for `van` and `opleiding`
  record Typed(String word, Expansion whole, List<TypedPart> parts, float weight) {
    Typed {
      parts = List.copyOf(parts);
    }

    /// Whether it says what is meant; little words, and those for a kind of thing, do not.
    boolean counts() {
      return weight > LITTLE;
    }
  }

  /// A part of a typed compound.
  ///
  /// @param share of its letters, from 0 to 1
  record TypedPart(String word, Expansion terms, float share) {}
}
