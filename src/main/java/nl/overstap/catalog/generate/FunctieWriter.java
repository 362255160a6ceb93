package nl.overstap.catalog.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.domain.Herkomst;

/// What is added about functies: jobs for learners, what work teaches, and who grows into what.
final class FunctieWriter {

  private static final int WORLD_SKILLS = 2;
  private static final int PERCENT_DEVELOPING = 40;
  private static final int MOST_RUNGS_UP = 3;

  private final World world;
  private final Dice dice;
  private final List<String> leerbanen = new ArrayList<>();

  FunctieWriter(World world, Dice dice) {
    this.world = world;
    this.dice = dice;
  }

  /// A job as a learner for each sector, which asks little.
  void writeLeerbanen(CsvSheet functies, CsvSheet eisen) {
    int sectoren = 0;
    for (int functie = 0; functie < world.functies().size(); functie++) {
      if (world.sectoren()[functie] == sectoren) {
        sectoren++;
        writeLeerbaan(functie, sectoren, functies, eisen);
      }
    }
  }

  private void writeLeerbaan(int functie, int number, CsvSheet functies, CsvSheet eisen) {
    String id = "functie/voorbeeld-leerling-%05d".formatted(number);
    leerbanen.add(id);
    functies.row(id, "leerling " + world.functieNamen().get(functie), Herkomst.VOORBEELD);
    int[] asks = world.asks()[functie];
    for (int at = 0; at < Math.min(WORLD_SKILLS, asks.length); at++) {
      String skill = world.skills().get(asks[at]);
      eisen.row(id, skill, 1, "ESSENTIEEL", "", Herkomst.INDICATIEF);
    }
  }

  /// The job in which a learner for this functie works.
  String leerbaan(int functie) {
    return leerbanen.get(world.sectoren()[functie]);
  }

  /// Some functies teach: their own skills further, and something that a neighbour asks.
  void writeOntwikkelt(Outlet outlet) {
    CsvSheet sheet =
        outlet.sheet("functie_ontwikkelt.csv", "functie", "skill", "niveau", "maanden", "herkomst");
    int functies = world.functies().size();
    for (int functie = 0; functie < functies; functie++) {
      if (dice.percent(PERCENT_DEVELOPING)) {
        String id = world.functies().get(functie);
        int own = dice.oneOf(world.asks()[functie]);
        sheet.row(id, world.skills().get(own), 3, 24, Herkomst.INDICATIEF);
        int[] others = world.asks()[dice.oneOf(world.askedBy()[own])];
        int other = others[dice.below(others.length)];
        if (other != own) {
          sheet.row(id, world.skills().get(other), 2, dice.between(1, 2) * 6, Herkomst.INDICATIEF);
        }
      }
    }
  }

  /// Within a sector from who asks few skills to who asks a few more.
  void writeDoorgroei(Outlet outlet) {
    CsvSheet sheet = outlet.sheet("functie_doorgroei.csv", "van", "naar", "herkomst");
    List<Integer> order = new ArrayList<>();
    for (int functie = 0; functie < world.functies().size(); functie++) {
      order.add(functie);
    }
    order.sort(
        Comparator.<Integer>comparingInt(functie -> world.sectoren()[functie])
            .thenComparingInt(functie -> world.asks()[functie].length)
            .thenComparingInt(functie -> functie));
    for (int at = 0; at < order.size(); at++) {
      int most = dice.between(1, MOST_RUNGS_UP);
      for (int up = at + 1; up <= at + most && up < order.size(); up++) {
        if (world.sectoren()[order.get(at)] == world.sectoren()[order.get(up)]) {
          sheet.row(
              world.functies().get(order.get(at)),
              world.functies().get(order.get(up)),
              Herkomst.INDICATIEF);
        }
      }
    }
  }
}
