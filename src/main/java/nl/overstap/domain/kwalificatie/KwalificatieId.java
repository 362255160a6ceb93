package nl.overstap.domain.kwalificatie;

import nl.overstap.domain.Id;

/// The stable key of a Kwalificatie, the same in CSV, Neo4j and GraphQL.
public record KwalificatieId(String value) implements Id {
  public KwalificatieId {
    Id.requireValid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
