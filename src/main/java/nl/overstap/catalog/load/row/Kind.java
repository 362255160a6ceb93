package nl.overstap.catalog.load.row;

/// The kinds of things that have an id, each with the file that lists them.
public enum Kind {
  SKILL("skill", "skills.csv"),
  SECTOR("sector", "sectoren.csv"),
  FUNCTIE("functie", "functies.csv"),
  TAAK("taak", "taken.csv"),
  KWALIFICATIE("kwalificatie", "kwalificaties.csv"),
  OPLEIDING("opleiding", "opleidingen.csv"),
  REGIO("regio", "regios.csv"),
  OPLEIDER("opleider", "opleiders.csv"),
  WERKGEVER("werkgever", "werkgevers.csv"),
  AANBOD("aanbod", "aanbod.csv"),
  PRAKTIJKPLEK("praktijkplek", "praktijkplekken.csv"),
  PRAKTIJKVOORBEELD("praktijkvoorbeeld", "praktijkvoorbeelden.csv"),
  REGELING("regeling", "regelingen.csv");

  private final String label;
  private final String file;

  Kind(String label, String file) {
    this.label = label;
    this.file = file;
  }

  String label() {
    return label;
  }

  /// The name of the file that lists them.
  public String file() {
    return file;
  }
}
