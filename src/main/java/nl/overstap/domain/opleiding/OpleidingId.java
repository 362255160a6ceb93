package nl.overstap.domain.opleiding;

import nl.overstap.domain.Id;

/// The stable key of an Opleiding or module, the same in CSV, Neo4j and GraphQL.
public record OpleidingId(String value) implements Id {
  public OpleidingId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
