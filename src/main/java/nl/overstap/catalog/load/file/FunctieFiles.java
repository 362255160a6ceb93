package nl.overstap.catalog.load.file;

import java.util.List;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.domain.functie.Doorgroei;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import org.jspecify.annotations.Nullable;

/// The files about sectoren and functies themselves, and the ladder between functies.
final class FunctieFiles {

  private static final Column<SectorId> SECTOR_ID = Columns.id(SectorId::new);
  private static final Column<@Nullable String> SBI = Columns.optionalText("sbi");
  private static final Column<@Nullable SectorId> ONDERDEEL_VAN =
      Columns.optionalRef("onderdeelVan", Kind.SECTOR, SectorId::new);
  private static final Column<@Nullable String> SECTOR_VERVANGEN =
      Columns.vervangenDoor(Kind.SECTOR);

  private static final Column<FunctieId> ID = Columns.id(FunctieId::new);
  private static final Column<FunctieSoort> SOORT = Columns.choice("soort", FunctieSoort.BEROEP);
  private static final Column<List<SectorId>> SECTOREN =
      Columns.refs("sectoren", Kind.SECTOR, SectorId::new);
  private static final Column<@Nullable String> ISCO = Columns.optionalText("isco");
  private static final Column<Boolean> INSTAPFUNCTIE = Columns.flag("instapfunctie", false);
  private static final Column<@Nullable String> VERVANGEN_DOOR =
      Columns.vervangenDoor(Kind.FUNCTIE);

  private static final Column<FunctieId> VAN = Columns.ref("van", Kind.FUNCTIE, FunctieId::new);
  private static final Column<FunctieId> NAAR = Columns.ref("naar", Kind.FUNCTIE, FunctieId::new);

  static final FileFormat<Sector> SECTOREN_FILE =
      new FileFormat<>(
          "sectoren.csv",
          Kind.SECTOR,
          List.of(SECTOR_ID, Columns.NAAM, SBI, ONDERDEEL_VAN, SECTOR_VERVANGEN, Columns.VERVALLEN),
          FunctieFiles::sector,
          sector -> sector.id().value());

  static final FileFormat<Functie> FUNCTIES =
      new FileFormat<>(
          "functies.csv",
          Kind.FUNCTIE,
          List.of(
              ID,
              Columns.NAAM,
              SOORT,
              SECTOREN,
              ISCO,
              Columns.ESCO_URI,
              Columns.NLQF,
              INSTAPFUNCTIE,
              Columns.OMSCHRIJVING,
              VERVANGEN_DOOR,
              Columns.VERVALLEN,
              Columns.ALTERNATIEVEN,
              Columns.TAAL),
          FunctieFiles::functie,
          functie -> functie.id().value());

  static final FileFormat<Doorgroei> DOORGROEI =
      new FileFormat<>(
          "functie_doorgroei.csv",
          null,
          List.of(VAN, NAAR),
          FunctieFiles::doorgroei,
          doorgroei -> FileFormat.key(doorgroei.van(), doorgroei.naar()));

  private FunctieFiles() {}

  private static Sector sector(Row row) {
    return new Sector(
        row.get(SECTOR_ID),
        row.get(Columns.NAAM),
        row.get(SBI),
        row.get(ONDERDEEL_VAN),
        row.levensloop(SECTOR_VERVANGEN),
        row.bron());
  }

  private static Functie functie(Row row) {
    return new Functie(
        row.get(ID),
        row.get(Columns.NAAM),
        row.get(SOORT),
        row.get(SECTOREN),
        row.get(ISCO),
        row.get(Columns.ESCO_URI),
        row.get(Columns.NLQF),
        row.get(INSTAPFUNCTIE),
        row.get(Columns.OMSCHRIJVING),
        row.get(Columns.ALTERNATIEVEN),
        row.get(Columns.TAAL),
        row.levensloop(VERVANGEN_DOOR),
        row.bron());
  }

  private static Doorgroei doorgroei(Row row) {
    Doorgroei doorgroei = new Doorgroei(row.get(VAN), row.get(NAAR), row.bron());
    row.requireDifferent(VAN, doorgroei.van(), NAAR, doorgroei.naar());
    return doorgroei;
  }
}
