package nl.overstap.domain.regio;

import nl.overstap.domain.Id;

/// The stable key of a Regio, the same in CSV, Neo4j and GraphQL.
public record RegioId(String value) implements Id {
  public RegioId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
