package nl.overstap.catalog.search;

/// How much it counts, from 0 to 1, that a typed word fits a word of a name in some way.
final class Fit {

  static final float WHOLE = 1f;

  /// Another form of it: `monteurs`, `kapster`.
  static final float STEM = 0.95f;

  /// The beginning of it, while somebody is still typing.
  static final float PREFIX = 0.85f;

  /// Made of the same verb: `lassen`, `lasser`.
  static final float ROOT = 0.7f;

  /// What a compound is: `monteur` in `elektromonteur`.
  static final float HEAD = 0.75f;

  /// What a compound is about: `zonnepanelen` in `zonnepanelenmonteur`.
  static final float PART = 0.65f;

  /// As the head or part of a compound, made of the same verb.
  static final float ROOT_OF_PART = 0.5f;

  /// Only a beginning in common: of all its letters.
  static final float BEGINNING = 0.6f;

  /// A word that means much the same.
  static final float SYNONYM = 0.85f;

  /// A compound that was typed in two words, or the other way round.
  static final float SPLIT = 0.92f;

  /// One mistake, and two.
  static final float MISTAKE = 0.85f;

  static final float MISTAKES = 0.7f;

  /// How much of the score says how much of the name was typed.
  static final float OF_LABEL = 0.3f;

  /// A label that fits a word less does not tell how common the word is.
  static final float COMMON = 0.5f;

  private Fit() {}
}
