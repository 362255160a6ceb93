package nl.overstap.domain.functie;

import nl.overstap.domain.Id;

/// The stable key of a Taak, the same in CSV, Neo4j and GraphQL.
public record TaakId(String value) implements Id {
  public TaakId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
