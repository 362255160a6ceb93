package nl.overstap.catalog.load;

import java.util.List;

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
