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
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.AanbodId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.regio.RegioId;
import org.jspecify.annotations.Nullable;

/// The files about who offers what where.
final class AanbodFiles {

  private static final Column<OpleiderId> OPLEIDER_ID = Columns.id(OpleiderId::new);
  private static final Column<@Nullable String> OPLEIDER_VERVANGEN =
      Columns.vervangenDoor(Kind.OPLEIDER);

  private static final Column<AanbodId> ID = Columns.id(AanbodId::new);
  private static final Column<OpleidingId> OPLEIDING =
      Columns.ref("opleiding", Kind.OPLEIDING, OpleidingId::new);
  private static final Column<@Nullable OpleiderId> OPLEIDER =
      Columns.optionalRef("opleider", Kind.OPLEIDER, OpleiderId::new);
  private static final Column<@Nullable RegioId> REGIO =
      Columns.optionalRef("regio", Kind.REGIO, RegioId::new);
  private static final Column<@Nullable String> PLAATS = Columns.optionalText("plaats");
  private static final Column<List<LocalDate>> STARTDATA = Columns.list("startdata", Cells::date);
  private static final Column<@Nullable Integer> PLAATSEN =
      Columns.optionalNumber("plaatsen", 0, Cells.LARGEST);
  private static final Column<@Nullable Bedrag> KOSTEN = Columns.optionalBedrag("kosten");
  private static final Column<@Nullable Leerweg> LEERWEG =
      Columns.optionalChoice("leerweg", Leerweg.class);
  private static final Column<@Nullable Vorm> VORM = Columns.optionalChoice("vorm", Vorm.class);
  private static final Column<List<String>> TALEN = Columns.texts("talen");
  private static final Column<@Nullable String> VERVANGEN_DOOR = Columns.vervangenDoor(Kind.AANBOD);

  static final FileFormat<Opleider> OPLEIDERS =
      new FileFormat<>(
          "opleiders.csv",
          Kind.OPLEIDER,
          List.of(OPLEIDER_ID, Columns.NAAM, OPLEIDER_VERVANGEN, Columns.VERVALLEN),
          AanbodFiles::opleider,
          opleider -> opleider.id().value());

  static final FileFormat<Aanbod> AANBOD =
      new FileFormat<>(
          "aanbod.csv",
          Kind.AANBOD,
          List.of(
              ID,
              OPLEIDING,
              OPLEIDER,
              REGIO,
              PLAATS,
              STARTDATA,
              PLAATSEN,
              KOSTEN,
              LEERWEG,
              VORM,
              TALEN,
              VERVANGEN_DOOR,
              Columns.VERVALLEN),
          AanbodFiles::aanbod,
          aanbod -> aanbod.id().value());

  private AanbodFiles() {}

  private static Opleider opleider(Row row) {
    return new Opleider(
        row.get(OPLEIDER_ID),
        row.get(Columns.NAAM),
        row.levensloop(OPLEIDER_VERVANGEN),
        row.bron());
  }

  private static Aanbod aanbod(Row row) {
    return new Aanbod(
        row.get(ID),
        row.get(OPLEIDING),
        row.get(OPLEIDER),
        row.get(REGIO),
        row.get(PLAATS),
        row.get(STARTDATA),
        row.get(PLAATSEN),
        row.get(KOSTEN),
        row.get(LEERWEG),
        row.get(VORM),
        row.get(TALEN),
        row.levensloop(VERVANGEN_DOOR),
        row.bron());
  }
}
