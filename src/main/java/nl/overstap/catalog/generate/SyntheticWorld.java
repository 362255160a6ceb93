package nl.overstap.catalog.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// An invented world without ESCO: sectoren of forty skills, functies that ask six to fourteen of
/// their sector and two that everybody asks.
final class SyntheticWorld {

  private static final int OPLEIDINGEN_PER_FUNCTIE = 12;
  private static final int LEAST_FUNCTIES = 8;
  private static final int MOST_FUNCTIES = 3_000;
  private static final int SECTOR_SKILLS = 40;
  private static final int SECTOR_FUNCTIES = 10;
  private static final int GENERAL_SKILLS = 12;

  private static final List<String> VERBS =
      List.of(
          "monteren",
          "repareren",
          "afstellen",
          "onderhouden",
          "installeren",
          "controleren",
          "ontwerpen",
          "schoonmaken",
          "bedienen",
          "testen",
          "inkopen",
          "verkopen",
          "plannen",
          "registreren",
          "verpakken",
          "vervoeren",
          "keuren",
          "slopen",
          "programmeren",
          "meten");
  private static final List<String> OBJECTS =
      List.of(
          "pompen",
          "warmtepompen",
          "leidingen",
          "machines",
          "kozijnen",
          "daken",
          "zonnepanelen",
          "laadpalen",
          "voertuigen",
          "motoren",
          "kasten",
          "kabels",
          "netwerken",
          "tuinen",
          "bestratingen",
          "maaltijden",
          "kamers",
          "medicijnen",
          "voorraden",
          "bestellingen",
          "facturen",
          "gegevens",
          "websites",
          "roosters",
          "vloeren",
          "gevels",
          "liften",
          "sensoren",
          "robots",
          "ketels");
  private static final List<String> GENERAL =
      List.of(
          "veilig werken",
          "een tekening lezen",
          "klanten te woord staan",
          "rapporteren",
          "werk plannen",
          "gereedschap gebruiken",
          "met de computer werken",
          "meten en rekenen",
          "ergonomisch werken",
          "materiaal bestellen",
          "een storing zoeken",
          "uitleg geven");
  private static final List<String> WORKERS =
      List.of("monteur", "medewerker", "specialist", "operator", "vakman", "planner", "adviseur");

  private final Dice dice;
  private final int functies;
  private final int sectoren;

  private SyntheticWorld(Dice dice, int functies) {
    this.dice = dice;
    this.functies = functies;
    this.sectoren = Math.ceilDiv(functies, SECTOR_FUNCTIES);
  }

  /// Its size follows from the number of opleidingen, so that there are enough of those.
  static World of(Dice dice, int opleidingen) {
    int functies = opleidingen / OPLEIDINGEN_PER_FUNCTIE;
    return new SyntheticWorld(dice, Math.clamp(functies, LEAST_FUNCTIES, MOST_FUNCTIES)).world();
  }

  private World world() {
    int skills = GENERAL_SKILLS + sectoren * SECTOR_SKILLS;
    List<String> functieNamen = new ArrayList<>();
    int[] sectorOf = new int[functies];
    int[][] asks = new int[functies][];
    int[][] niveaus = new int[functies][];
    for (int functie = 0; functie < functies; functie++) {
      sectorOf[functie] = functie % sectoren;
      asks[functie] = asked(sectorOf[functie]);
      niveaus[functie] = niveaus(asks[functie].length);
      functieNamen.add(functieNaam(functie));
    }
    return new World(
        numbered("functie/voorbeeld-", functies),
        functieNamen,
        sectorOf,
        numbered("skill/voorbeeld-", skills),
        skillNamen(skills),
        asks,
        niveaus,
        World.inverse(asks, skills));
  }

  private int[] asked(int sector) {
    Set<Integer> asked = new LinkedHashSet<>();
    asked.add(dice.below(GENERAL_SKILLS));
    asked.add(dice.below(GENERAL_SKILLS));
    int more = asked.size() + dice.between(6, 14);
    while (asked.size() < more) {
      asked.add(GENERAL_SKILLS + sector * SECTOR_SKILLS + dice.below(SECTOR_SKILLS));
    }
    return asked.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Mostly 2, as ESCO reads; sometimes more or less.
  private int[] niveaus(int count) {
    int[] niveaus = new int[count];
    for (int at = 0; at < count; at++) {
      int chance = dice.below(100);
      niveaus[at] = chance < 15 ? 1 : chance < 90 ? 2 : 3;
    }
    return niveaus;
  }

  private String functieNaam(int functie) {
    int object = (functie % sectoren) % OBJECTS.size();
    return "%s %s %d".formatted(dice.oneOf(WORKERS.toArray()), OBJECTS.get(object), functie + 1);
  }

  private static List<String> skillNamen(int skills) {
    List<String> namen = new ArrayList<>(GENERAL);
    for (int number = 0; namen.size() < skills; number++) {
      int round = number / (VERBS.size() * OBJECTS.size());
      String object = OBJECTS.get(number / VERBS.size() % OBJECTS.size());
      String verb = VERBS.get(number % VERBS.size());
      namen.add(object + " " + verb + (round == 0 ? "" : " " + (round + 1)));
    }
    return namen;
  }

  private static List<String> numbered(String prefix, int count) {
    List<String> ids = new ArrayList<>(count);
    for (int number = 1; number <= count; number++) {
      ids.add(prefix + "%05d".formatted(number));
    }
    return ids;
  }
}
