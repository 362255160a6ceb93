package nl.overstap.catalog.search;

import java.util.List;
import nl.overstap.domain.vraag.Soort;

/// A name or alternative by which something can be found.
///
/// @param isNaam false for an alternative
record Label(Soort soort, String id, String tekst, boolean isNaam, List<String> words) {

  Label {
    words = List.copyOf(words);
  }

  /// The words as one text.
  String normalised() {
    return String.join(" ", words);
  }
}
