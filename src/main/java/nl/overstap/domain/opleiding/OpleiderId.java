package nl.overstap.domain.opleiding;

import nl.overstap.domain.Id;

/// The stable key of an Opleider, the same in CSV, Neo4j and GraphQL.
public record OpleiderId(String value) implements Id {
  public OpleiderId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
