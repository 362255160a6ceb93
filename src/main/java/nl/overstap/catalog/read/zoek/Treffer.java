package nl.overstap.catalog.read.zoek;

import java.util.List;
import nl.overstap.domain.vraag.Soort;

/// Something that was found by its words.
///
/// @param tekst the name or alternative that fits best
/// @param delen the same text in pieces, to show which letters were found
/// @param score higher fits better; only comparable within one answer
public record Treffer(Soort soort, String id, String tekst, List<Tekstdeel> delen, double score) {
  public Treffer {
    delen = List.copyOf(delen);
  }
}
