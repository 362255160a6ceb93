package nl.overstap.catalog.generate;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.Herkomst;

/// Writes an invented catalogue as a folder of CSV files in our own format. All of it says that it
/// was generated.
public final class CatalogueGenerator {

  private static final String[] EISEN = {
    "functie", "skill", "niveau", "belang", "escoBelang", "herkomst"
  };

  private final GenerationPlan plan;
  private final Outlet outlet;
  private final Dice dice;

  private CatalogueGenerator(GenerationPlan plan, Outlet outlet) {
    this.plan = plan;
    this.outlet = outlet;
    this.dice = new Dice(plan.zaad());
  }

  /// Opleidingen, functies and skills, all invented. The same plan gives the same bytes.
  ///
  /// @throws UncheckedIOException when the folder cannot be written
  public static void write(GenerationPlan plan, Path folder) {
    try (Outlet outlet = new Outlet(folder)) {
      new CatalogueGenerator(plan, outlet).writeInvented();
    }
  }

  /// Opleidingen for the functies and skills of ESCO, which are not copied: `catalogus.csv` names
  /// the folders that they come from.
  ///
  /// @param esco what was read from those folders
  /// @param folders as seen from the new folder, or absolute
  /// @throws IllegalArgumentException in Dutch, when ESCO asks nothing of anybody
  /// @throws UncheckedIOException when the folder cannot be written
  public static void write(GenerationPlan plan, Path folder, Catalogue esco, List<String> folders) {
    World world = CatalogueWorld.of(esco);
    try (Outlet outlet = new Outlet(folder)) {
      new CatalogueGenerator(plan, outlet).writeBeside(world, folders);
    }
  }

  private void writeInvented() {
    World world = Harder.of(SyntheticWorld.of(dice, plan.opleidingen()), plan.family(), dice);
    writeCatalogus("");
    CsvSheet skills = outlet.sheet("skills.csv", "id", "naam", "soort", "herkomst");
    for (int skill = 0; skill < world.skills().size(); skill++) {
      String naam = world.skillNamen().get(skill);
      skills.row(world.skills().get(skill), naam, "VAARDIGHEID", Herkomst.VOORBEELD);
    }
    CsvSheet functies = outlet.sheet("functies.csv", "id", "naam", "herkomst");
    CsvSheet eisen = outlet.sheet("functie_skills.csv", EISEN);
    for (int functie = 0; functie < world.functies().size(); functie++) {
      String naam = world.functieNamen().get(functie);
      functies.row(world.functies().get(functie), naam, Herkomst.VOORBEELD);
      for (int at = 0; at < world.asks()[functie].length; at++) {
        writeEis(eisen, world, functie, at, "");
      }
    }
    writeRest(world, functies, eisen);
  }

  private void writeBeside(World plain, List<String> folders) {
    World world = Harder.of(plain, plan.family(), dice);
    writeCatalogus(String.join("|", folders));
    CsvSheet functies = outlet.sheet("functies.csv", "id", "naam", "herkomst");
    CsvSheet eisen = outlet.sheet("functie_skills.csv", EISEN);
    for (int functie = 0; functie < world.functies().size(); functie++) {
      for (int at = 0; at < world.asks()[functie].length; at++) {
        if (world.niveaus()[functie][at] != plain.niveaus()[functie][at]) {
          writeEis(eisen, world, functie, at, "essential");
        }
      }
    }
    writeRest(world, functies, eisen);
  }

  private static void writeEis(CsvSheet eisen, World world, int functie, int at, String esco) {
    eisen.row(
        world.functies().get(functie),
        world.skills().get(world.asks()[functie][at]),
        world.niveaus()[functie][at],
        "ESSENTIEEL",
        esco,
        Herkomst.INDICATIEF);
  }

  private void writeCatalogus(String esco) {
    CsvSheet catalogus = outlet.sheet("catalogus.csv", "sleutel", "waarde");
    catalogus.row("naam", "gegenereerd-" + plan.opleidingen());
    catalogus.row("versie", "zaad-" + plan.zaad() + "-" + plan.family());
    catalogus.row("bron", plan.bron());
    catalogus.row("licentie", "Verzonnen gegevens: niet om iemand mee te adviseren.");
    if (!esco.isEmpty()) {
      catalogus.row("esco", esco);
    }
  }

  private void writeRest(World world, CsvSheet functies, CsvSheet eisen) {
    RegioWriter.write(outlet);
    FunctieWriter about = new FunctieWriter(world, dice);
    about.writeLeerbanen(functies, eisen);
    about.writeOntwikkelt(outlet);
    if (plan.doorgroei()) {
      about.writeDoorgroei(outlet);
    }
    OpleidingWriter opleidingen =
        new OpleidingWriter(world, new AanbodWriter(dice, outlet, plan.opleidingen()), outlet);
    new Curriculum(world, plan, dice, opleidingen, new KwalificatieWriter(world, outlet), about)
        .write();
  }
}
