package nl.overstap.catalog.load.store;

import java.util.Map;

/// One node: of what kind it is, and what it says.
record Node(Label label, PropertyMap properties) {

  String id() {
    return properties.id();
  }

  Map<String, Object> toMap(String versie) {
    Map<String, Object> all = properties.with("versie", versie).toMap();
    return Map.of("label", label.toString(), "eigenschappen", all);
  }
}
