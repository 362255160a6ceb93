package nl.overstap.domain.praktijk;

import nl.overstap.domain.Id;

/// The stable key of a Praktijkplek, the same in CSV, Neo4j and GraphQL.
public record PraktijkplekId(String value) implements Id {
  public PraktijkplekId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
