package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.catalog.read.Catalogustelling;

/// How many there are of each kind.
final class TellingMapper {

  private TellingMapper() {}

  static Catalogustelling telling(Row row) {
    return new Catalogustelling(
        row.number("skills"),
        row.number("functies"),
        row.number("opleidingen"),
        row.number("kwalificaties"),
        row.number("sectoren"),
        row.number("regios"),
        row.number("aanbod"));
  }
}
