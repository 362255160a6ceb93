package nl.overstap.domain.praktijk;

import nl.overstap.domain.Id;

/// The stable key of a Praktijkvoorbeeld, the same in CSV, Neo4j and GraphQL.
public record PraktijkvoorbeeldId(String value) implements Id {
  public PraktijkvoorbeeldId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
