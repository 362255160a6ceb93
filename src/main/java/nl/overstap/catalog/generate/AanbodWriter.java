package nl.overstap.catalog.generate;

import nl.overstap.domain.Herkomst;

/// Who offers an opleiding where: nowhere in particular, or in some of the regio's.
final class AanbodWriter {

  private static final int OPLEIDINGEN_PER_OPLEIDER = 250;
  private static final int MOST_REGIOS = 5;
  private static final int YEAR = 2027;

  private final Dice dice;
  private final CsvSheet aanbod;
  private final int opleiders;

  AanbodWriter(Dice dice, Outlet outlet, int opleidingen) {
    this.dice = dice;
    this.opleiders = 1 + opleidingen / OPLEIDINGEN_PER_OPLEIDER;
    this.aanbod =
        outlet.sheet(
            "aanbod.csv",
            "id",
            "opleiding",
            "opleider",
            "regio",
            "plaats",
            "startdata",
            "plaatsen",
            "kosten",
            "herkomst");
    CsvSheet sheet = outlet.sheet("opleiders.csv", "id", "naam", "herkomst");
    for (int opleider = 1; opleider <= opleiders; opleider++) {
      sheet.row(id(opleider), "Voorbeeldopleider " + opleider, Herkomst.VOORBEELD);
    }
  }

  private static String id(int opleider) {
    return "opleider/voorbeeld-%04d".formatted(opleider);
  }

  /// Writes the aanbod and says where the opleiding can be had, as a cell.
  String write(String opleiding, Variant variant, Effort effort) {
    int chance = dice.below(100);
    if (variant == Variant.ONLINE || chance < 50) {
      return "LANDELIJK";
    }
    if (chance < 55) {
      return "ONBEKEND";
    }
    int regios = dice.between(1, MOST_REGIOS);
    int first = dice.below(RegioWriter.REGIOS);
    for (int number = 0; number < regios; number++) {
      int regio = (first + number * 3) % RegioWriter.REGIOS;
      row(opleiding + "/aanbod-" + (number + 1), opleiding, regio, effort);
    }
    return "ALLEEN_AANBOD";
  }

  private void row(String id, String opleiding, int regio, Effort effort) {
    String euros = dice.percent(50) ? "" : "" + effort.euros() * dice.between(90, 110) / 100;
    aanbod.row(
        id,
        opleiding,
        id(dice.between(1, opleiders)),
        RegioWriter.id(regio),
        "Voorbeeldplaats " + (regio + 1),
        "%d-%02d-01".formatted(YEAR, dice.between(1, 12)),
        dice.between(8, 30),
        euros,
        Herkomst.VOORBEELD);
  }
}
