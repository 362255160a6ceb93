package nl.overstap.catalog.load.store.element;

import java.util.Map;

/// One node: of what kind it is, and what it says.
public record Node(Label label, PropertyMap properties) {

  public String id() {
    return properties.id();
  }

  public Map<String, Object> toMap(String versie) {
    Map<String, Object> all = properties.with("versie", versie).toMap();
    return Map.of("label", label.toString(), "eigenschappen", all);
  }
}
