package nl.overstap.catalog.load.store;

import java.util.Map;
import nl.overstap.domain.Id;

/// One relationship: from whom, to whom, and what it says.
record Relation(String van, String naar, PropertyMap properties) {

  static Relation of(Id van, Id naar, PropertyMap properties) {
    return new Relation(van.value(), naar.value(), properties);
  }

  Map<String, Object> toMap() {
    return Map.of("van", van, "naar", naar, "eigenschappen", properties.toMap());
  }
}
