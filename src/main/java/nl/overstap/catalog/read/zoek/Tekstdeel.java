package nl.overstap.catalog.read.zoek;

/// A piece of a text in which something was found.
///
/// @param gevonden whether this piece is what was found
public record Tekstdeel(String tekst, boolean gevonden) {}
