package nl.overstap.catalog.read;

import nl.overstap.domain.vraag.Soort;

/// Something that was found by its words.
///
/// @param tekst the name or alternative that fits best
/// @param score higher fits better; only comparable within one answer
public record Treffer(Soort soort, String id, String tekst, double score) {}
