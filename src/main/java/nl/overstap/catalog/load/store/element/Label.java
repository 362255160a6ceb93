package nl.overstap.catalog.load.store.element;

/// The kinds of nodes that a version consists of.
public enum Label {
  SKILL("Skill"),
  FUNCTIE("Functie"),
  TAAK("Taak"),
  OPLEIDING("Opleiding"),
  KWALIFICATIE("Kwalificatie"),
  SECTOR("Sector"),
  REGIO("Regio"),
  OPLEIDER("Opleider"),
  WERKGEVER("Werkgever"),
  AANBOD("Aanbod"),
  PRAKTIJKPLEK("Praktijkplek"),
  PRAKTIJKVOORBEELD("Praktijkvoorbeeld"),
  REGELING("Regeling"),
  AANDACHTSPUNT("Aandachtspunt"),
  ARBEIDSMARKT("Arbeidsmarkt");

  private final String text;

  Label(String text) {
    this.text = text;
  }

  /// As the graph has it.
  @Override
  public String toString() {
    return text;
  }
}
