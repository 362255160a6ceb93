package nl.overstap.domain;

import org.jspecify.annotations.Nullable;

/// Whether a concept still exists, and what came in its place (R7, R20).
///
/// @param vervangenDoor id of the same kind of concept
public record Levensloop(boolean vervallen, @Nullable String vervangenDoor) {
  public static final Levensloop BESTAAT = new Levensloop(false, null);
}
