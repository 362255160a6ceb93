package nl.overstap.graphql.versies;

import nl.overstap.catalog.read.verschil.Versieverschil;

/// What changed between two versions: the type Versieverschil.
record Verschil(String van, String naar, Versieverschil wat) {
  /// What cursors in its list belong to.
  String key() {
    return van + " .. " + naar;
  }
}
