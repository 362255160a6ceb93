package nl.overstap.catalog.load;

import java.util.List;

/// All rules over rows.
final class Rules {

  /// Break one, and the catalogue is not loaded.
  static final List<Rule> ERRORS = List.of();

  /// Break one, and the catalogue is loaded with a warning. Asked only of catalogues without errors.
  static final List<Rule> WARNINGS = List.of();

  private Rules() {}
}
