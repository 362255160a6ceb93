package nl.overstap.catalog.read;

import nl.overstap.catalog.read.verschil.Conceptsoort;
import org.jspecify.annotations.Nullable;

/// What is left of a concept that an earlier version of the catalogue had and this one has not
/// (R20).
///
/// @param naam what it was called; its id when it had no name
/// @param vervangenDoor the id of what came in its place, of the same soort, which may be gone too
public record Grafsteen(
    Conceptsoort soort, String id, String naam, @Nullable String vervangenDoor) {}
