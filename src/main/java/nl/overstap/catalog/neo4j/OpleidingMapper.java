package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.catalog.read.detail.OpleidingDetails;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Beschikbaar;
import nl.overstap.domain.opleiding.Betaler;
import nl.overstap.domain.opleiding.Instroom;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.opleiding.Tempo;
import nl.overstap.domain.opleiding.Vorm;
import org.jspecify.annotations.Nullable;

/// Rows about opleidingen as domain values.
final class OpleidingMapper {

  private OpleidingMapper() {}

  static Opleiding opleiding(Row row) {
    return new Opleiding(
        row.id("id", OpleidingId::new),
        row.text("naam"),
        row.constant(OpleidingSoort.class, "soort"),
        row.constantIfAny(Leerweg.class, "leerweg"),
        row.constantIfAny(Vorm.class, "vorm"),
        inzetIfAny(row),
        row.constant(Betaler.class, "betaler"),
        row.constant(Tempo.class, "tempo"),
        row.idIfAny("leerbaan", FunctieId::new),
        row.constant(Beschikbaar.class, "beschikbaar"),
        row.flag("planbaar"),
        row.ids("nietVoor", KwalificatieId::new),
        row.constantIfAny(Instroom.class, "instroom"),
        row.numberIfAny("nlqf"),
        row.textIfAny("crebo"),
        row.ids("leidtOpTot", KwalificatieId::new),
        row.textIfAny("omschrijving"),
        row.texts("alternatieven"),
        row.text("taal"),
        row.levensloop(),
        row.bron());
  }

  static OpleidingDetails details(Row row) {
    return new OpleidingDetails(
        opleiding(row.row("opleiding")),
        row.rows("leereffecten", LeerMapper::leereffect),
        row.rows("voorafeisen", LeerMapper::voorafeis),
        row.ids("modules", OpleidingId::new),
        row.ids("onderdeelVan", OpleidingId::new),
        row.rows("aanbod", LeerMapper::aanbod),
        row.rows("aandachtspunten", PraktijkMapper::aandachtspunt));
  }

  private static @Nullable Inzet inzetIfAny(Row row) {
    Bedrag kosten = row.bedragIfAny("kosten");
    if (kosten == null) {
      return null;
    }
    Weken weken = new Weken(row.number("wekenTienden"));
    return new Inzet(weken, row.number("uren"), row.number("werkuren"), kosten);
  }
}
