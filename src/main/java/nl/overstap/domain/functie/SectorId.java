package nl.overstap.domain.functie;

import nl.overstap.domain.Id;

/// The stable key of a Sector, the same in CSV, Neo4j and GraphQL.
public record SectorId(String value) implements Id {
  public SectorId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
