package nl.overstap.domain.functie;

import nl.overstap.domain.Id;

/// The stable key of a Functie, the same in CSV, Neo4j and GraphQL.
public record FunctieId(String value) implements Id {
  public FunctieId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
