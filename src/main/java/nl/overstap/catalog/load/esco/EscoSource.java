package nl.overstap.catalog.load.esco;

/// What every row of ESCO says of where it comes from.
///
/// @param versie such as `1.1.1`
public record EscoSource(String versie) {

  /// The line that the European Commission asks everybody to show who uses ESCO.
  public static final String LICENTIE =
      "This service uses the ESCO classification of the European Commission.";

  static final String HERKOMST = "BRON";

  private static final int DATE_LENGTH = 10;

  public String bron() {
    return "ESCO " + versie + ", Europese Commissie";
  }

  /// The day of a moment as ESCO writes it, `2022-07-14T12:54:25.78Z`; empty stays empty.
  static String peildatum(String modified) {
    return modified.length() < DATE_LENGTH ? "" : modified.substring(0, DATE_LENGTH);
  }
}
