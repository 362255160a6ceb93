package nl.overstap.graphql.evolution;

/// One difference between two schemas.
///
/// @param place as it is written in the changelog: `Functie.naam`, `Query.zoek(first)`
/// @param breaks whether a question that worked may fail, or get what it does not expect
record Change(String place, String what, boolean breaks) {
  static Change breaking(String place, String what) {
    return new Change(place, what, true);
  }

  static Change safe(String place, String what) {
    return new Change(place, what, false);
  }

  @Override
  public String toString() {
    return (breaks ? "BREEKT " : "") + place + ": " + what;
  }
}
