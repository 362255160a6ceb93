package nl.overstap.catalog.read;

import nl.overstap.domain.Id;

/// An id of which nobody said what kind of thing it names.
public record AnyId(String value) implements Id {
  public AnyId {
    Id.requireValid(value);
  }
}
