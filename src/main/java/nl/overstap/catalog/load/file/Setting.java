package nl.overstap.catalog.load.file;

import java.util.List;
import nl.overstap.catalog.load.row.Cells;
import nl.overstap.catalog.load.row.Column;
import nl.overstap.catalog.load.row.Columns;
import nl.overstap.catalog.load.row.FileFormat;

/// One line of catalogus.csv.
record Setting(String sleutel, String waarde) {

  private static final Column<String> SLEUTEL = Columns.text("sleutel");
  private static final Column<String> WAARDE = Column.withDefault("waarde", Cells::text, "");

  /// What a catalogue says of itself.
  static final FileFormat<Setting> FORMAT =
      new FileFormat<>(
          "catalogus.csv",
          null,
          List.of(SLEUTEL, WAARDE),
          row -> new Setting(row.get(SLEUTEL), row.get(WAARDE)),
          Setting::sleutel);
}
