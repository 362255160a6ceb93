package nl.overstap.catalog.generate;

import nl.overstap.domain.Herkomst;

/// Writes opleidingen with what they teach and ask.
final class OpleidingWriter {

  private static final int WORK_HOURS_A_WEEK = 24;

  private final World world;
  private final AanbodWriter aanbod;
  private final CsvSheet opleidingen;
  private final CsvSheet leert;
  private final CsvSheet vooraf;
  private final CsvSheet modules;
  private int count;

  OpleidingWriter(World world, AanbodWriter aanbod, Outlet outlet) {
    this.world = world;
    this.aanbod = aanbod;
    this.opleidingen =
        outlet.sheet(
            "opleidingen.csv",
            "id",
            "naam",
            "soort",
            "leerweg",
            "vorm",
            "weken",
            "uren",
            "werkuren",
            "kosten",
            "betaler",
            "leerbaan",
            "beschikbaar",
            "leidtOpTot",
            "herkomst");
    this.leert = outlet.sheet("opleiding_leert.csv", "opleiding", "skill", "niveau", "herkomst");
    this.vooraf =
        outlet.sheet(
            "opleiding_vooraf.csv", "opleiding", "groep", "soort", "id", "niveau", "herkomst");
    this.modules = outlet.sheet("opleiding_modules.csv", "opleiding", "module", "herkomst");
  }

  /// How many were written.
  int count() {
    return count;
  }

  /// A module given in one way; answers its id.
  ///
  /// @param leerbaan the functie one is employed in; empty for none
  /// @param leidtOpTot a kwalificatie; empty for none
  String module(Bundle bundle, Variant variant, Effort effort, String leerbaan, String leidtOpTot) {
    String id = nextId();
    String naam = variant.label() + " " + world.skillNamen().get(bundle.skills().getFirst());
    String beschikbaar = aanbod.write(id, variant, effort);
    write(id, naam, variant.soort(), variant, effort, leerbaan, beschikbaar, leidtOpTot);
    for (int skill : bundle.skills()) {
      leert.row(id, world.skills().get(skill), bundle.niveau(), Herkomst.INDICATIEF);
    }
    int groep = 0;
    for (Bundle.Groep one : bundle.vooraf()) {
      groep++;
      for (int skill : one.skills()) {
        askSkill(id, groep, skill, one.niveau());
      }
    }
    if (variant.asksToelating()) {
      ask(id, "toelating", KwalificatieWriter.TOELATING);
    }
    return id;
  }

  /// Something that teaches no skill but gives a paper: an exam, or getting a toelating.
  String paper(String naam, String soort, Effort effort, String leidtOpTot) {
    String id = nextId();
    write(id, naam, soort, Variant.CURSUS, effort, "", "LANDELIJK", leidtOpTot);
    return id;
  }

  /// A whole of modules.
  String whole(String naam, Effort effort, String leidtOpTot, Iterable<String> parts) {
    String id = nextId();
    write(id, naam, "MBO_OPLEIDING", Variant.CURSUS, effort, "", "LANDELIJK", leidtOpTot);
    parts.forEach(part -> modules.row(id, part, Herkomst.INDICATIEF));
    return id;
  }

  /// This opleiding asks a paper beforehand.
  void ask(String opleiding, String groep, String kwalificatie) {
    vooraf.row(opleiding, groep, "KWALIFICATIE", kwalificatie, "", Herkomst.INDICATIEF);
  }

  private void askSkill(String opleiding, int groep, int skill, int niveau) {
    String id = world.skills().get(skill);
    vooraf.row(opleiding, "groep-" + groep, "SKILL", id, niveau, Herkomst.INDICATIEF);
  }

  private String nextId() {
    return "opleiding/voorbeeld-%07d".formatted(++count);
  }

  private void write(
      String id,
      String naam,
      String soort,
      Variant variant,
      Effort effort,
      String leerbaan,
      String beschikbaar,
      String leidtOpTot) {
    opleidingen.row(
        id,
        naam,
        soort,
        variant.leerweg(),
        variant.vorm(),
        effort.weken(),
        effort.uren(),
        variant.isJob() ? effort.wekenTenths() * WORK_HOURS_A_WEEK / 10 : 0,
        effort.euros(),
        variant.isJob() ? "WERKGEVER" : "DEELNEMER",
        leerbaan,
        beschikbaar,
        leidtOpTot,
        Herkomst.VOORBEELD);
  }
}
