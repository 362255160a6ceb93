package nl.overstap.domain.praktijk;

import nl.overstap.domain.Id;

/// The stable key of a Regeling, the same in CSV, Neo4j and GraphQL.
public record RegelingId(String value) implements Id {
  public RegelingId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
