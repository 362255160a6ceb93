package nl.overstap.catalog.generate;

import nl.overstap.domain.Herkomst;

/// The papers: a toelating that schools ask, diplomas and certificaten, and what they give.
final class KwalificatieWriter {

  /// What schools ask of whoever comes in.
  static final String TOELATING = "kwalificatie/voorbeeld-toelating";

  private final CsvSheet kwalificaties;
  private final CsvSheet relaties;
  private final CsvSheet toontAan;
  private final CsvSheet eisen;
  private final World world;
  private int count;

  KwalificatieWriter(World world, Outlet outlet) {
    this.world = world;
    this.kwalificaties = outlet.sheet("kwalificaties.csv", "id", "naam", "soort", "herkomst");
    this.relaties = outlet.sheet("kwalificatie_relaties.csv", "van", "naar", "soort", "herkomst");
    this.toontAan =
        outlet.sheet("kwalificatie_skills.csv", "kwalificatie", "skill", "niveau", "herkomst");
    this.eisen =
        outlet.sheet(
            "functie_diplomas.csv",
            "functie",
            "groep",
            "kwalificatie",
            "moment",
            "grond",
            "herkomst");
    kwalificaties.row(TOELATING, "toelating tot een vakopleiding", "TOELATING", voorbeeld());
  }

  /// A diploma for a functie; it shows one skill and counts as a toelating.
  String diploma(int functie, int skill) {
    String id = next("Diploma " + world.functieNamen().get(functie), "DIPLOMA");
    relaties.row(id, TOELATING, "GEEFT", voorbeeld());
    toontAan.row(id, world.skills().get(skill), 1, Herkomst.INDICATIEF);
    return id;
  }

  String certificaat(int skill) {
    return next("Certificaat " + world.skillNamen().get(skill), "BRANCHECERTIFICAAT");
  }

  /// A functie asks one of these papers, before the start or after it.
  void ask(int functie, boolean vooraf, String... oneOf) {
    for (String kwalificatie : oneOf) {
      eisen.row(
          world.functies().get(functie),
          "papier",
          kwalificatie,
          vooraf ? "VOORAF" : "NA_START",
          "NORM",
          Herkomst.INDICATIEF);
    }
  }

  private String next(String naam, String soort) {
    String id = "kwalificatie/voorbeeld-%06d".formatted(++count);
    kwalificaties.row(id, naam, soort, voorbeeld());
    return id;
  }

  private static Herkomst voorbeeld() {
    return Herkomst.VOORBEELD;
  }
}
