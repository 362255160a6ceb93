package nl.overstap.catalog.generate;

/// The ways in which the same module is given, so that there is something to choose: short and
/// dear, long and cheap, or paid by an employer.
enum Variant {
  CURSUS("Cursus", "CURSUS", "CURSUS", "DAG", 100, 100, 100),
  SNEL("Spoedcursus", "CURSUS", "CURSUS", "DAG", 45, 90, 190),
  AVOND("Avondcursus", "CURSUS", "CURSUS", "AVOND", 220, 100, 60),
  ONLINE("Thuisstudie", "MODULE", "ONLINE", "ONLINE", 140, 130, 35),
  WERKPLEK("Leren op het werk", "WERKPLEKLEREN", "WERKPLEK", "WERKPLEK", 300, 60, 80),
  BBL("Praktijkleren (BBL)", "PRAKTIJKLEREN", "BBL", "DAG", 400, 110, 30);

  private final String label;
  private final String soort;
  private final String leerweg;
  private final String vorm;
  private final int weken;
  private final int uren;
  private final int prijs;

  Variant(String label, String soort, String leerweg, String vorm, int weken, int uren, int prijs) {
    this.label = label;
    this.soort = soort;
    this.leerweg = leerweg;
    this.vorm = vorm;
    this.weken = weken;
    this.uren = uren;
    this.prijs = prijs;
  }

  String label() {
    return label;
  }

  String soort() {
    return soort;
  }

  String leerweg() {
    return leerweg;
  }

  String vorm() {
    return vorm;
  }

  /// True where one is employed while learning, and the employer pays.
  boolean isJob() {
    return this == WERKPLEK || this == BBL;
  }

  /// True where a school decides who may come in.
  boolean asksToelating() {
    return this == BBL;
  }

  Effort effort(Effort plain) {
    return plain.times(weken, uren, prijs);
  }
}
