package nl.overstap.catalog.search;

import java.util.List;
import nl.overstap.domain.vraag.Soort;

/// A name or alternative by which something can be found.
///
/// @param isNaam false for an alternative
/// @param normalised the words as one text
record Label(
    Soort soort, String id, String tekst, boolean isNaam, List<String> words, String normalised) {

  Label {
    words = List.copyOf(words);
  }

  static Label of(Soort soort, String id, String tekst, boolean isNaam) {
    List<String> words = Words.of(tekst);
    return new Label(soort, id, tekst, isNaam, words, String.join(" ", words));
  }
}
