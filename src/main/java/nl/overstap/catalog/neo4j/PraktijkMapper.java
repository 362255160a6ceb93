package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.praktijk.AandachtspuntSoort;
import nl.overstap.domain.praktijk.Begeleiding;
import nl.overstap.domain.praktijk.Ontvanger;
import nl.overstap.domain.praktijk.Praktijkplek;
import nl.overstap.domain.praktijk.PraktijkplekId;
import nl.overstap.domain.praktijk.PraktijkplekSoort;
import nl.overstap.domain.praktijk.Praktijkvoorbeeld;
import nl.overstap.domain.praktijk.PraktijkvoorbeeldId;
import nl.overstap.domain.praktijk.Regeling;
import nl.overstap.domain.praktijk.RegelingId;
import nl.overstap.domain.praktijk.Situatie;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.praktijk.WerkgeverId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;

/// Rows about places and examples of work, and who pays, as domain values.
final class PraktijkMapper {

  private PraktijkMapper() {}

  static Werkgever werkgever(Row row) {
    return new Werkgever(
        row.id("id", WerkgeverId::new), row.text("naam"), row.levensloop(), row.bron());
  }

  static Praktijkplek praktijkplek(Row row) {
    return new Praktijkplek(
        row.id("id", PraktijkplekId::new),
        row.constant(PraktijkplekSoort.class, "soort"),
        row.id("functie", FunctieId::new),
        row.idIfAny("werkgever", WerkgeverId::new),
        row.idIfAny("regio", RegioId::new),
        row.textIfAny("plaats"),
        row.numberIfAny("plaatsen"),
        row.numberIfAny("urenPerWeek"),
        row.constant(Begeleiding.class, "begeleiding"),
        row.ids("erkendVoor", KwalificatieId::new),
        row.ids("leert", SkillId::new),
        row.levensloop(),
        row.bron());
  }

  static Praktijkvoorbeeld praktijkvoorbeeld(Row row) {
    return new Praktijkvoorbeeld(
        row.id("id", PraktijkvoorbeeldId::new),
        row.text("naam"),
        row.idIfAny("regio", RegioId::new),
        row.textIfAny("doelgroep"),
        row.texts("partners"),
        row.ids("functies", FunctieId::new),
        row.textIfAny("resultaat"),
        row.levensloop(),
        row.bron());
  }

  static Aandachtspunt aandachtspunt(Row row) {
    return new Aandachtspunt(
        row.text("bij"),
        row.constant(AandachtspuntSoort.class, "soort"),
        row.text("tekst"),
        row.bron());
  }

  static Regeling regeling(Row row) {
    return new Regeling(
        row.id("id", RegelingId::new),
        row.text("naam"),
        row.constant(Ontvanger.class, "ontvanger"),
        row.constants(Situatie.class, "situaties"),
        row.constants(OpleidingSoort.class, "soorten"),
        row.constants(Leerweg.class, "leerwegen"),
        row.ids("sectoren", SectorId::new),
        row.numberIfAny("nlqfVan"),
        row.numberIfAny("nlqfTot"),
        row.numberIfAny("percentage"),
        row.bedragIfAny("maximum"),
        row.textIfAny("per"),
        row.textIfAny("voorwaarden"),
        row.dateIfAny("geldigVan"),
        row.dateIfAny("geldigTot"),
        row.levensloop(),
        row.bron());
  }
}
