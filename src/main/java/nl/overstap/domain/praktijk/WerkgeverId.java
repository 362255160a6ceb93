package nl.overstap.domain.praktijk;

import nl.overstap.domain.Id;

/// The stable key of a Werkgever, the same in CSV, Neo4j and GraphQL.
public record WerkgeverId(String value) implements Id {
  public WerkgeverId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
