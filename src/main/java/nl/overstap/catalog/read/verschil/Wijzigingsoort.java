package nl.overstap.catalog.read.verschil;

/// What happened to a concept between two versions.
public enum Wijzigingsoort {
  /// Only the second version has it.
  TOEGEVOEGD,
  /// The second version has it no more, or has it as vervallen.
  VERVALLEN,
  /// Both have it, with other contents.
  GEWIJZIGD
}
