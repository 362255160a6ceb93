package nl.overstap.referee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A small catalogue by chance that keeps every rule of the format, with all of it that a plan can
/// meet: levels, groepen of all kinds, transfer, modules, kwalificaties that give and show, a
/// ladder or none, work, leerbanen, aanbod in three regio's, filters and payers.
final class RandomCatalogue {

  static final List<String> REGIOS = List.of("regio/noord", "regio/midden", "regio/zuid");
  static final List<String> LEERWEGEN =
      List.of("BOL", "BBL", "DERDE_LEERWEG", "CURSUS", "WERKPLEK", "PRAKTIJK", "ONLINE");
  static final List<String> VORMEN = List.of("DAG", "AVOND", "WEEKEND", "ONLINE", "WERKPLEK");
  static final String DOEL = "functie/doel";
  static final List<String> FUNCTIES =
      List.of("functie/nu", "functie/tree-een", "functie/tree-twee", DOEL);
  static final String ERVARING = "functie/hobby";

  private static final List<String> PAPER =
      List.of(
          "DIPLOMA",
          "BRANCHECERTIFICAAT",
          "TOELATING",
          "MBO_CERTIFICAAT",
          "ERVARINGSCERTIFICAAT",
          "AANWIJZING");

  private final Dice dice;
  private final int opleidingCount;
  private final CatalogueDraft draft = new CatalogueDraft();
  private final List<String> skills;
  private final List<String> kwalificaties;
  private final List<String> opleidingen;

  private RandomCatalogue(Dice dice, int opleidingCount) {
    this.dice = dice;
    this.opleidingCount = opleidingCount;
    this.skills = ids("skill/s", dice.between(5, 8));
    this.kwalificaties = ids("kwalificatie/k", PAPER.size());
    this.opleidingen = ids("opleiding/o", opleidingCount);
  }

  /// A catalogue with so many opleidingen and at most `periods` periods of work.
  static CsvCatalogue make(Dice dice, int opleidingCount, int periods) {
    RandomCatalogue made = new RandomCatalogue(dice, opleidingCount);
    made.sources();
    made.skills();
    made.kwalificaties();
    made.functies();
    made.work(periods);
    made.opleidingen();
    made.modules();
    made.aanbod();
    return made.draft.done();
  }

  static List<String> ids(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
  }

  private void sources() {
    draft.add("catalogus", 1, "sleutel", "naam", "waarde", "toeval");
    draft.add("catalogus", 1, "sleutel", "versie", "waarde", "1");
    draft.add("catalogus", 1, "sleutel", "bron", "waarde", "RandomCatalogue");
    draft.add("catalogus", 1, "sleutel", "licentie", "waarde", "EUPL-1.2");
    draft.add("catalogus", 1, "sleutel", "peildatum", "waarde", "2026-11-21");
    REGIOS.forEach(id -> draft.add("regios", 1, "id", id, "naam", id));
    neighbours(REGIOS.get(0), REGIOS.get(1));
    neighbours(REGIOS.get(1), REGIOS.get(2));
    List.of("opleider/a", "opleider/b")
        .forEach(id -> draft.add("opleiders", 1, "id", id, "naam", id));
  }

  private void neighbours(String one, String other) {
    draft.add("regio_buren", 2, "regio", one, "buur", other);
    draft.add("regio_buren", 2, "regio", other, "buur", one);
  }

  private void skills() {
    for (String id : skills) {
      String soort = dice.chance(12) ? "TAAL" : dice.any("VAARDIGHEID", "VAARDIGHEID", "KENNIS");
      String verondersteld = dice.maybe(10, dice.any("1", "2"));
      draft.add("skills", 1, "id", id, "naam", id, "soort", soort, "verondersteld", verondersteld);
    }
    draft.add("skills", 1, "id", "skill/houding", "naam", "houding", "soort", "HOUDING");
    for (int i = dice.between(0, 2); i > 0; i--) {
      List<String> pair = dice.some(skills, 2).stream().sorted().toList();
      relation(pair.get(0), pair.get(1), "VALT_ONDER", "");
    }
    for (int i = dice.between(0, 3); i > 0; i--) {
      List<String> pair = dice.some(skills, 2);
      relation(pair.get(0), pair.get(1), "LIJKT_OP", dice.any("", "1", "1", "2", "3"));
    }
  }

  /// Two relations between the same pair would be one key twice.
  private void relation(String van, String naar, String soort, String afslag) {
    draft.add("skill_relaties", 2, "van", van, "naar", naar, "soort", soort, "afslag", afslag);
  }

  private void kwalificaties() {
    for (int i = 0; i < PAPER.size(); i++) {
      String id = kwalificaties.get(i);
      draft.add("kwalificaties", 1, "id", id, "naam", id, "soort", PAPER.get(i));
    }
    for (int i = dice.between(0, 3); i > 0; i--) {
      List<String> pair = dice.some(kwalificaties.subList(0, 5), 2).stream().sorted().toList();
      draft.add(
          "kwalificatie_relaties", 2, "van", pair.get(0), "naar", pair.get(1), "soort", "GEEFT");
    }
    for (int i = dice.between(0, 3); i > 0; i--) {
      String shown = dice.pick(kwalificaties.subList(0, 5));
      draft.add(
          "kwalificatie_skills",
          2,
          "kwalificatie",
          shown,
          "skill",
          dice.pick(skills),
          "niveau",
          niveau());
    }
  }

  private String niveau() {
    return dice.any("", "1", "2", "2", "3", "4");
  }

  private String low() {
    return dice.any("1", "1", "1", "2", "");
  }

  private void functies() {
    for (String id : FUNCTIES) {
      String first = dice.any("true", "false");
      draft.add("functies", 1, "id", id, "naam", id, "soort", "BEROEP", "instapfunctie", first);
    }
    draft.add("functies", 1, "id", ERVARING, "naam", ERVARING, "soort", "ERVARING");
    requires(FUNCTIES.get(0), dice.between(0, 3));
    requires(FUNCTIES.get(1), dice.between(0, 1));
    requires(FUNCTIES.get(2), dice.between(0, 2));
    requires(DOEL, dice.chance(3) ? 0 : dice.between(3, 5));
    papers(FUNCTIES.get(1), 25);
    papers(FUNCTIES.get(2), 25);
    papers(DOEL, 40);
    if (dice.chance(65)) {
      ladder();
    }
  }

  private void requires(String functie, int count) {
    for (String skill : dice.some(skills, count)) {
      String belang =
          dice.any("ESSENTIEEL", "ESSENTIEEL", "ESSENTIEEL", "", "BELANGRIJK", "AANVULLEND");
      String niveau = functie.equals(DOEL) ? dice.any("1", "2", "2", "3", "") : low();
      requirement(functie, skill, niveau, belang);
    }
    if (dice.chance(20)) {
      requirement(functie, "skill/houding", "2", "ESSENTIEEL");
    }
  }

  private void requirement(String functie, String skill, String niveau, String belang) {
    draft.add(
        "functie_skills",
        2,
        "functie",
        functie,
        "skill",
        skill,
        "niveau",
        niveau,
        "belang",
        belang);
  }

  private void papers(String functie, int percent) {
    for (int groep = 1; groep <= 2; groep++) {
      if (dice.chance(percent)) {
        String moment = dice.any("VOORAF", "VOORAF", "", "NA_START");
        for (String id : dice.some(kwalificaties.subList(0, 5), dice.between(1, 2))) {
          draft.add(
              "functie_diplomas",
              3,
              "functie",
              functie,
              "groep",
              String.valueOf(groep),
              "kwalificatie",
              id,
              "moment",
              moment,
              "grond",
              dice.any("WET", "NORM", "GEBRUIK"));
        }
      }
    }
  }

  /// Edges in any direction, cycles too, most of them towards the goal.
  private void ladder() {
    for (int i = dice.between(1, 4); i > 0; i--) {
      List<String> pair = dice.some(FUNCTIES, 2);
      draft.add("functie_doorgroei", 2, "van", pair.get(0), "naar", pair.get(1));
    }
    draft.add("functie_doorgroei", 2, "van", dice.pick(FUNCTIES.subList(1, 3)), "naar", DOEL);
  }

  /// Months to choose from are few, so that no more than `periods` actions come of it.
  private void work(int periods) {
    develops(FUNCTIES.get(0), "24", dice.between(0, 1));
    develops(DOEL, "6", dice.between(0, 1));
    develops(ERVARING, "12", dice.between(0, 2));
    for (int i = 0; i < periods; i++) {
      String maanden = dice.any("3", "6", "6", "12");
      develops(dice.pick(FUNCTIES.subList(1, 3)), maanden, dice.between(1, 3));
    }
  }

  private void develops(String functie, String maanden, int rows) {
    for (String skill : dice.some(skills, rows)) {
      boolean quicker = dice.chance(30);
      draft.add(
          "functie_ontwikkelt",
          3,
          "functie",
          functie,
          "skill",
          skill,
          "maanden",
          maanden,
          "niveau",
          quicker ? dice.any("2", "3") : dice.any("1", "2", ""),
          "vanaf",
          quicker ? "1" : "");
    }
  }

  private void opleidingen() {
    teachWhatTheGoalAsks();
    for (int i = 0; i < opleidingCount; i++) {
      String id = opleidingen.get(i);
      opleiding(id);
      for (String skill : dice.some(skills, dice.between(0, 1))) {
        draft.add("opleiding_leert", 2, "opleiding", id, "skill", skill, "niveau", niveau());
      }
      for (int groep = dice.any(0, 0, 1, 1, 1, 2); groep > 0; groep--) {
        vooraf(id, String.valueOf(groep));
      }
    }
  }

  /// Most of it, so that there are paths of some length.
  private void teachWhatTheGoalAsks() {
    for (Row row : draft.rows("functie_skills")) {
      if (row.is("functie", DOEL) && !row.is("skill", "skill/houding")) {
        for (String opleiding : dice.some(opleidingen, dice.chance(4) ? 0 : dice.any(1, 2, 2, 3))) {
          draft.add(
              "opleiding_leert",
              2,
              "opleiding",
              opleiding,
              "skill",
              row.get("skill"),
              "niveau",
              row.get("niveau"));
        }
      }
    }
  }

  private void opleiding(String id) {
    boolean evc = dice.chance(8);
    boolean vaag = dice.chance(3);
    String leerbaan = dice.maybe(18, dice.pick(FUNCTIES.subList(1, 4)));
    draft.add(
        "opleidingen",
        1,
        "id",
        id,
        "naam",
        id,
        "soort",
        evc ? "EVC" : dice.any("CURSUS", "MODULE", "EXAMEN"),
        "leerweg",
        dice.maybe(90, dice.pick(LEERWEGEN)),
        "vorm",
        dice.maybe(90, dice.pick(VORMEN)),
        "weken",
        vaag ? "" : dice.any("0", "0.1", "0.2", "1", "2", "2.1", "4", "10", "12.5", "26"),
        "uren",
        vaag ? "" : dice.any("0", "4", "8", "40", "60", "100", "161"),
        "werkuren",
        leerbaan.isEmpty() ? "" : dice.any("", "100", "400"),
        "kosten",
        vaag ? "" : dice.any("0", "60", "60", "200", "250.50", "1000"),
        "betaler",
        dice.any("", "DEELNEMER", "DEELNEMER", "WERKGEVER", "OVERHEID", "SCHOOL"),
        "tempo",
        dice.any("", "VRIJ", "VAST"),
        "leerbaan",
        leerbaan,
        "beschikbaar",
        dice.any("", "LANDELIJK", "LANDELIJK", "LANDELIJK", "ALLEEN_AANBOD", "ONBEKEND"),
        "planbaar",
        vaag ? "false" : "",
        "nietVoor",
        dice.maybe(8, dice.pick(kwalificaties)),
        "leidtOpTot",
        evc ? dice.maybe(60, kwalificaties.get(4)) : leidtOpTot());
  }

  private String leidtOpTot() {
    List<String> wanted =
        draft.rows("functie_diplomas").stream().map(row -> row.get("kwalificatie")).toList();
    List<String> from = wanted.isEmpty() || dice.chance(40) ? kwalificaties.subList(0, 4) : wanted;
    return dice.chance(50) ? dice.pick(from) + dice.maybe(15, "|" + kwalificaties.get(1)) : "";
  }

  private void vooraf(String opleiding, String groep) {
    for (int i = dice.any(1, 1, 2, 2, 3); i > 0; i--) {
      switch (dice.any("SKILL", "SKILL", "SKILL", "SKILL", "KWALIFICATIE", "FUNCTIE")) {
        case "SKILL" -> vooraf(opleiding, groep, "SKILL", taughtOrAny(), low(), "");
        case "KWALIFICATIE" ->
            vooraf(
                opleiding, groep, "KWALIFICATIE", dice.pick(kwalificaties.subList(0, 4)), "", "");
        default ->
            vooraf(opleiding, groep, "FUNCTIE", dice.pick(FUNCTIES), "", dice.any("1", "6", "12"));
      }
    }
  }

  private String taughtOrAny() {
    List<Row> taught = draft.rows("opleiding_leert");
    return taught.isEmpty() || dice.chance(20) ? dice.pick(skills) : dice.pick(taught).get("skill");
  }

  private void vooraf(
      String opleiding, String groep, String soort, String id, String niveau, String maanden) {
    draft.add(
        "opleiding_vooraf",
        4,
        "opleiding",
        opleiding,
        "groep",
        groep,
        "soort",
        soort,
        "id",
        id,
        "niveau",
        niveau,
        "maanden",
        maanden);
  }

  /// The last opleidingen become wholes of earlier ones, so that there is no cycle; the last may
  /// hold the one before.
  private void modules() {
    int wholes = dice.any(0, 1, 1, 2);
    for (int i = opleidingCount - wholes; i < opleidingCount; i++) {
      List<String> modules = new ArrayList<>(dice.some(opleidingen.subList(0, i), 2));
      if (i > 2 && dice.chance(30)) {
        modules.add(opleidingen.get(i - 1));
      }
      for (String module : modules) {
        draft.add("opleiding_modules", 2, "opleiding", opleidingen.get(i), "module", module);
      }
    }
  }

  private void aanbod() {
    int number = 1;
    for (String opleiding : opleidingen) {
      for (int i = dice.any(0, 0, 1, 2, 3); i > 0; i--) {
        draft.add(
            "aanbod",
            1,
            "id",
            "aanbod/a" + number++,
            "opleiding",
            opleiding,
            "opleider",
            dice.any("opleider/a", "opleider/b"),
            "regio",
            dice.maybe(90, dice.pick(REGIOS)),
            "kosten",
            dice.maybe(70, dice.any("0", "60", "150", "900")),
            "leerweg",
            dice.maybe(25, dice.pick(LEERWEGEN)),
            "vorm",
            dice.maybe(25, dice.pick(VORMEN)));
      }
    }
  }
}
