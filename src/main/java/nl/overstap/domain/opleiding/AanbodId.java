package nl.overstap.domain.opleiding;

import nl.overstap.domain.Id;

/// The stable key of an Aanbod, the same in CSV, Neo4j and GraphQL.
public record AanbodId(String value) implements Id {
  public AanbodId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
