package nl.overstap.catalog.load.store;

import java.util.Map;

/// One relationship with its kind.
record Edge(Verband verband, Relation relation) {

  /// @throws IllegalStateException when one of its ends was not written
  Map<String, Object> toMap(NodePlaces places) {
    return Map.of(
        "van", places.get(verband.van(), relation.van(), verband),
        "naar", places.get(verband.naar(), relation.naar(), verband),
        "soort", verband.type(),
        "eigenschappen", relation.properties().toMap());
  }
}
