package nl.overstap.catalog.load.file;

import java.util.List;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.row.Kind;
import nl.overstap.catalog.load.row.Row;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.regio.RegioSoort;
import nl.overstap.domain.regio.Regiobuur;
import org.jspecify.annotations.Nullable;

/// The files about regio's.
final class RegioFiles {

  private static final Column<RegioId> ID = Columns.id(RegioId::new);
  private static final Column<RegioSoort> SOORT =
      Columns.choice("soort", RegioSoort.ARBEIDSMARKTREGIO);
  private static final Column<@Nullable RegioId> ONDERDEEL_VAN =
      Columns.optionalRef("onderdeelVan", Kind.REGIO, RegioId::new);
  private static final Column<@Nullable String> LOKET = Columns.optionalText("loket");
  private static final Column<@Nullable String> URL = Columns.optionalText("url");
  private static final Column<@Nullable String> VERVANGEN_DOOR = Columns.vervangenDoor(Kind.REGIO);

  private static final Column<RegioId> REGIO = Columns.ref("regio", Kind.REGIO, RegioId::new);
  private static final Column<RegioId> BUUR = Columns.ref("buur", Kind.REGIO, RegioId::new);

  static final FileFormat<Regio> REGIOS =
      new FileFormat<>(
          "regios.csv",
          Kind.REGIO,
          List.of(
              ID,
              Columns.NAAM,
              SOORT,
              ONDERDEEL_VAN,
              LOKET,
              URL,
              VERVANGEN_DOOR,
              Columns.VERVALLEN),
          RegioFiles::regio,
          regio -> regio.id().value());

  static final FileFormat<Regiobuur> BUREN =
      new FileFormat<>(
          "regio_buren.csv",
          null,
          List.of(REGIO, BUUR),
          RegioFiles::buur,
          buur -> FileFormat.key(buur.regio(), buur.buur()));

  private RegioFiles() {}

  private static Regio regio(Row row) {
    return new Regio(
        row.get(ID),
        row.get(Columns.NAAM),
        row.get(SOORT),
        row.get(ONDERDEEL_VAN),
        row.get(LOKET),
        row.get(URL),
        row.levensloop(VERVANGEN_DOOR),
        row.bron());
  }

  private static Regiobuur buur(Row row) {
    Regiobuur buur = new Regiobuur(row.get(REGIO), row.get(BUUR), row.bron());
    row.requireDifferent(REGIO, buur.regio(), BUUR, buur.buur());
    return buur;
  }
}
