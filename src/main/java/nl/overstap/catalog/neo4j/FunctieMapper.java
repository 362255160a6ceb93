package nl.overstap.catalog.neo4j;

import nl.overstap.catalog.neo4j.query.Row;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.domain.functie.Arbeidsmarkt;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.functie.Taak;
import nl.overstap.domain.functie.TaakId;
import nl.overstap.domain.regio.RegioId;

/// Rows about functies, sectoren and taken as domain values.
final class FunctieMapper {

  private FunctieMapper() {}

  static Sector sector(Row row) {
    return new Sector(
        row.id("id", SectorId::new),
        row.text("naam"),
        row.textIfAny("sbi"),
        row.idIfAny("onderdeelVan", SectorId::new),
        row.levensloop(),
        row.bron());
  }

  static Functie functie(Row row) {
    return new Functie(
        row.id("id", FunctieId::new),
        row.text("naam"),
        row.constant(FunctieSoort.class, "soort"),
        row.ids("sectoren", SectorId::new),
        row.textIfAny("isco"),
        row.textIfAny("escoUri"),
        row.numberIfAny("nlqf"),
        row.flag("instapfunctie"),
        row.textIfAny("omschrijving"),
        row.texts("alternatieven"),
        row.text("taal"),
        row.levensloop(),
        row.bron());
  }

  static Taak taak(Row row) {
    return new Taak(
        row.id("id", TaakId::new),
        row.id("functie", FunctieId::new),
        row.text("naam"),
        row.numberIfAny("urenPerWeek"),
        row.levensloop(),
        row.bron());
  }

  static Arbeidsmarkt arbeidsmarkt(Row row) {
    return new Arbeidsmarkt(
        row.id("functie", FunctieId::new),
        row.idIfAny("regio", RegioId::new),
        row.numberIfAny("vacatures"),
        row.textIfAny("spanning"),
        row.bedragIfAny("loonVan"),
        row.bedragIfAny("loonTot"),
        row.bron());
  }

  static FunctieDetails details(Row row) {
    return new FunctieDetails(
        functie(row.row("functie")),
        row.rows("skillEisen", EisMapper::skillEis),
        row.rows("kwalificatieEisen", EisMapper::kwalificatieEis),
        row.rows("ontwikkeling", EisMapper::ontwikkeling),
        row.ids("groeitDoorNaar", FunctieId::new),
        row.ids("komtVanuit", FunctieId::new),
        row.rows("taken", FunctieMapper::taak),
        row.rows("taakSkills", EisMapper::taakSkill),
        row.rows("arbeidsmarkt", FunctieMapper::arbeidsmarkt),
        row.rows("aandachtspunten", PraktijkMapper::aandachtspunt));
  }
}
