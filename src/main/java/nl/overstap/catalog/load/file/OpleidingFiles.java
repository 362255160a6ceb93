package nl.overstap.catalog.load.file;

import java.util.List;
import nl.overstap.catalog.load.row.Cells;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.row.Row;
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

/// The file of opleidingen.
final class OpleidingFiles {

  private static final Column<OpleidingId> ID = Columns.id(OpleidingId::new);
  private static final Column<OpleidingSoort> SOORT = Columns.choice("soort", OpleidingSoort.class);
  private static final Column<@Nullable Leerweg> LEERWEG =
      Columns.optionalChoice("leerweg", Leerweg.class);
  private static final Column<@Nullable Vorm> VORM = Columns.optionalChoice("vorm", Vorm.class);
  private static final Column<@Nullable Weken> WEKEN = Column.optional("weken", Cells::weken);
  private static final Column<@Nullable Integer> UREN =
      Columns.optionalNumber("uren", 0, Cells.LARGEST);
  private static final Column<Integer> WERKUREN =
      Column.withDefault("werkuren", Cells.number(0, Cells.LARGEST), 0);
  private static final Column<@Nullable Bedrag> KOSTEN = Columns.optionalBedrag("kosten");
  private static final Column<Betaler> BETALER = Columns.choice("betaler", Betaler.DEELNEMER);
  private static final Column<Tempo> TEMPO = Columns.choice("tempo", Tempo.VRIJ);
  private static final Column<@Nullable FunctieId> LEERBAAN =
      Columns.optionalRef("leerbaan", Kind.FUNCTIE, FunctieId::new);
  private static final Column<Beschikbaar> BESCHIKBAAR =
      Columns.choice("beschikbaar", Beschikbaar.LANDELIJK);
  private static final Column<Boolean> PLANBAAR = Columns.flag("planbaar", true);
  private static final Column<List<KwalificatieId>> NIET_VOOR =
      Columns.refs("nietVoor", Kind.KWALIFICATIE, KwalificatieId::new);
  private static final Column<@Nullable Instroom> INSTROOM =
      Columns.optionalChoice("instroom", Instroom.class);
  private static final Column<@Nullable String> CREBO = Columns.optionalText("crebo");
  private static final Column<List<KwalificatieId>> LEIDT_OP_TOT =
      Columns.refs("leidtOpTot", Kind.KWALIFICATIE, KwalificatieId::new);
  private static final Column<@Nullable String> VERVANGEN_DOOR =
      Columns.vervangenDoor(Kind.OPLEIDING);

  static final FileFormat<Opleiding> OPLEIDINGEN =
      new FileFormat<>(
          "opleidingen.csv",
          Kind.OPLEIDING,
          List.of(
              ID,
              Columns.NAAM,
              SOORT,
              LEERWEG,
              VORM,
              WEKEN,
              UREN,
              WERKUREN,
              KOSTEN,
              BETALER,
              TEMPO,
              LEERBAAN,
              BESCHIKBAAR,
              PLANBAAR,
              NIET_VOOR,
              INSTROOM,
              Columns.NLQF,
              CREBO,
              LEIDT_OP_TOT,
              Columns.OMSCHRIJVING,
              VERVANGEN_DOOR,
              Columns.VERVALLEN,
              Columns.ALTERNATIEVEN,
              Columns.TAAL),
          OpleidingFiles::opleiding,
          opleiding -> opleiding.id().value());

  private OpleidingFiles() {}

  private static Opleiding opleiding(Row row) {
    boolean planbaar = row.get(PLANBAAR);
    Tempo tempo = row.get(TEMPO);
    return new Opleiding(
        row.get(ID),
        row.get(Columns.NAAM),
        row.get(SOORT),
        row.get(LEERWEG),
        row.get(VORM),
        inzet(row, planbaar),
        row.get(BETALER),
        tempo,
        row.get(LEERBAAN),
        row.get(BESCHIKBAAR),
        planbaar,
        row.get(NIET_VOOR),
        row.get(INSTROOM),
        row.get(Columns.NLQF),
        row.get(CREBO),
        row.get(LEIDT_OP_TOT),
        row.get(Columns.OMSCHRIJVING),
        row.get(Columns.ALTERNATIEVEN),
        row.get(Columns.TAAL),
        row.levensloop(VERVANGEN_DOOR),
        row.bron());
  }

  /// Unknown is never read as free (R8): what can be planned has its weken, uren and kosten.
  private static @Nullable Inzet inzet(Row row, boolean planbaar) {
    Weken weken = row.get(WEKEN);
    Integer uren = row.get(UREN);
    int werkuren = row.get(WERKUREN);
    Bedrag kosten = row.get(KOSTEN);
    if (planbaar) {
      List.of(WEKEN, UREN, KOSTEN).forEach(column -> requireFilled(row, column));
    }
    if (weken == null || uren == null || kosten == null) {
      return null;
    }
    return new Inzet(weken, uren, werkuren, kosten);
  }

  private static void requireFilled(Row row, Column<?> column) {
    if (row.isEmpty(column)) {
      row.error(
          column.name()
              + " is leeg, en onbekend is niet gratis. Vul een getal in, of zet planbaar op false");
    }
  }
}
