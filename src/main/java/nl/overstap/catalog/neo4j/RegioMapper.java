package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.regio.RegioSoort;
import nl.overstap.domain.regio.Regiobuur;

/// Rows about regio's as domain values.
final class RegioMapper {

  private RegioMapper() {}

  static Regio regio(Row row) {
    return new Regio(
        row.id("id", RegioId::new),
        row.text("naam"),
        row.constant(RegioSoort.class, "soort"),
        row.idIfAny("onderdeelVan", RegioId::new),
        row.textIfAny("loket"),
        row.textIfAny("url"),
        row.levensloop(),
        row.bron());
  }

  static Regiobuur buur(Row row) {
    return new Regiobuur(row.id("regio", RegioId::new), row.id("buur", RegioId::new), row.bron());
  }

  static RegioDetails details(Row row) {
    return new RegioDetails(regio(row.row("regio")), row.ids("buren", RegioId::new));
  }
}
