package nl.overstap.catalog.generate;

import nl.overstap.domain.Herkomst;

/// Thirty-five invented regio's in five rows of seven, each next to those beside and below it.
final class RegioWriter {

  static final int REGIOS = 35;
  private static final int PER_ROW = 7;

  private RegioWriter() {}

  static void write(Outlet outlet) {
    CsvSheet regios = outlet.sheet("regios.csv", "id", "naam", "soort", "herkomst");
    CsvSheet buren = outlet.sheet("regio_buren.csv", "regio", "buur", "herkomst");
    for (int regio = 0; regio < REGIOS; regio++) {
      regios.row(
          id(regio), "Voorbeeldregio " + (regio + 1), "ARBEIDSMARKTREGIO", Herkomst.VOORBEELD);
      if ((regio + 1) % PER_ROW > 0) {
        buren.row(id(regio), id(regio + 1), Herkomst.VOORBEELD);
      }
      if (regio + PER_ROW < REGIOS) {
        buren.row(id(regio), id(regio + PER_ROW), Herkomst.VOORBEELD);
      }
    }
  }

  static String id(int regio) {
    return "regio/voorbeeld-%02d".formatted(regio + 1);
  }
}
