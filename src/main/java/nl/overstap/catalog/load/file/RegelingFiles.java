package nl.overstap.catalog.load.file;

import java.time.LocalDate;
import java.util.List;
import nl.overstap.catalog.load.row.Cells;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.praktijk.Ontvanger;
import nl.overstap.domain.praktijk.Regeling;
import nl.overstap.domain.praktijk.RegelingId;
import nl.overstap.domain.praktijk.Situatie;
import org.jspecify.annotations.Nullable;

/// The file of regelingen.
final class RegelingFiles {

  private static final Column<RegelingId> ID = Columns.id(RegelingId::new);
  private static final Column<Ontvanger> ONTVANGER = Columns.choice("ontvanger", Ontvanger.class);
  private static final Column<List<Situatie>> SITUATIES =
      Columns.list("situaties", Cells.choice(Situatie.class));
  private static final Column<List<OpleidingSoort>> SOORTEN =
      Columns.list("soorten", Cells.choice(OpleidingSoort.class));
  private static final Column<List<Leerweg>> LEERWEGEN =
      Columns.list("leerwegen", Cells.choice(Leerweg.class));
  private static final Column<List<SectorId>> SECTOREN =
      Columns.refs("sectoren", Kind.SECTOR, SectorId::new);
  private static final Column<@Nullable Integer> NLQF_VAN = Columns.optionalNumber("nlqfVan", 1, 8);
  private static final Column<@Nullable Integer> NLQF_TOT = Columns.optionalNumber("nlqfTot", 1, 8);
  private static final Column<@Nullable Integer> PERCENTAGE =
      Columns.optionalNumber("percentage", 0, 100);
  private static final Column<@Nullable Bedrag> MAXIMUM = Columns.optionalBedrag("maximum");
  private static final Column<@Nullable String> PER = Columns.optionalText("per");
  private static final Column<@Nullable String> VOORWAARDEN = Columns.optionalText("voorwaarden");
  private static final Column<@Nullable LocalDate> GELDIG_VAN = Columns.optionalDate("geldigVan");
  private static final Column<@Nullable LocalDate> GELDIG_TOT = Columns.optionalDate("geldigTot");
  private static final Column<@Nullable String> VERVANGEN_DOOR =
      Columns.vervangenDoor(Kind.REGELING);

  static final FileFormat<Regeling> REGELINGEN =
      new FileFormat<>(
          "regelingen.csv",
          Kind.REGELING,
          List.of(
              ID,
              Columns.NAAM,
              ONTVANGER,
              SITUATIES,
              SOORTEN,
              LEERWEGEN,
              SECTOREN,
              NLQF_VAN,
              NLQF_TOT,
              PERCENTAGE,
              MAXIMUM,
              PER,
              VOORWAARDEN,
              GELDIG_VAN,
              GELDIG_TOT,
              VERVANGEN_DOOR,
              Columns.VERVALLEN),
          RegelingFiles::regeling,
          regeling -> regeling.id().value());

  private RegelingFiles() {}

  private static Regeling regeling(Row row) {
    Regeling regeling =
        new Regeling(
            row.get(ID),
            row.get(Columns.NAAM),
            row.get(ONTVANGER),
            row.get(SITUATIES),
            row.get(SOORTEN),
            row.get(LEERWEGEN),
            row.get(SECTOREN),
            row.get(NLQF_VAN),
            row.get(NLQF_TOT),
            row.get(PERCENTAGE),
            row.get(MAXIMUM),
            row.get(PER),
            row.get(VOORWAARDEN),
            row.get(GELDIG_VAN),
            row.get(GELDIG_TOT),
            row.levensloop(VERVANGEN_DOOR),
            row.bron());
    row.requireOrder(NLQF_VAN, regeling.nlqfVan(), NLQF_TOT, regeling.nlqfTot());
    row.requireOrder(GELDIG_VAN, regeling.geldigVan(), GELDIG_TOT, regeling.geldigTot());
    return regeling;
  }
}
