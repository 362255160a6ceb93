package nl.overstap.catalog.load.store.element;

import nl.overstap.domain.Id;

/// One relationship: from whom, to whom, and what it says.
public record Relation(String van, String naar, PropertyMap properties) {

  /// From one id to another.
  public static Relation of(Id van, Id naar, PropertyMap properties) {
    return new Relation(van.value(), naar.value(), properties);
  }
}
