package nl.overstap.catalog.read.zoek;

import java.util.Set;
import nl.overstap.domain.vraag.Soort;

/// What somebody typed, and which kinds of things to look for.
///
/// @param soorten empty for all kinds
public record Zoekvraag(String tekst, Set<Soort> soorten, int first, int skip) {}
