package nl.overstap.catalog.load.store;

import org.neo4j.driver.Record;

/// A version in the database.
///
/// @param complete false for what a killed load left, or what is being removed
/// @param inUse whether some service answers from it
record StoredVersion(String key, String naam, boolean served, boolean complete, boolean inUse) {

  static StoredVersion of(Record row) {
    return new StoredVersion(
        row.get("versie").asString(),
        row.get("naam").asString(),
        row.get("actief").asBoolean(),
        row.get("compleet").asBoolean(),
        row.get("inGebruik").asBoolean());
  }
}
