package nl.overstap.catalog.search.word;

/// A word of a text.
///
/// @param folded as it is compared: without capitals and accents
/// @param start where it begins in the text, in characters
/// @param end where it ends, exclusive
/// @param aside whether it stands between brackets: said by the way
public record Word(String folded, int start, int end, boolean aside) {

  /// Whether each letter of the text is one letter of the folded word, so that a part of the one
  /// can be shown in the other.
  public boolean isAligned() {
    return folded.length() == end - start;
  }
}
