package nl.overstap.graphql.toegang;

import nl.overstap.graphql.error.Foutcode;

/// Whether somebody may do what was asked.
sealed interface Besluit {

  /// It may be done.
  record Toegestaan() implements Besluit {}

  /// It may not.
  ///
  /// @param code what is lacking: a token, or a role
  /// @param uitleg what is wrong and what would be right, in plain Dutch
  record Geweigerd(Foutcode code, String uitleg) implements Besluit {}
}
