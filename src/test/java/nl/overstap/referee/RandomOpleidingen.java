package nl.overstap.referee;

import java.util.ArrayList;
import java.util.List;

/// The opleidingen of a random catalogue with their modules and aanbod.
final class RandomOpleidingen {

  static final List<String> LEERWEGEN =
      List.of("BOL", "BBL", "DERDE_LEERWEG", "CURSUS", "WERKPLEK", "PRAKTIJK", "ONLINE");
  static final List<String> VORMEN = List.of("DAG", "AVOND", "WEEKEND", "ONLINE", "WERKPLEK");

  private static final String LEERT = "opleiding,skill|niveau";

  private final Dice dice;
  private final CatalogueDraft draft;
  private final RandomSkills skills;

  RandomOpleidingen(Dice dice, CatalogueDraft draft, RandomSkills skills) {
    this.dice = dice;
    this.draft = draft;
    this.skills = skills;
  }

  void make(int count) {
    List<String> opleidingen = RandomCatalogue.ids("opleiding/o", count);
    teachWhatTheGoalAsks(opleidingen);
    for (String id : opleidingen) {
      draft.add("opleidingen", opleiding(id));
      for (String skill : dice.some(skills.skills(), dice.between(0, 1))) {
        draft.add("opleiding_leert", LEERT, id, skill, skills.niveau());
      }
      for (int groep = dice.any(0, 0, 1, 1, 1, 2); groep > 0; groep--) {
        vooraf(id, String.valueOf(groep));
      }
    }
    modules(opleidingen);
    aanbod(opleidingen);
  }

  /// Most of it, so that there are paths of some length.
  private void teachWhatTheGoalAsks(List<String> opleidingen) {
    for (Row asked : draft.rows("functie_skills")) {
      if (asked.is("functie", RandomFuncties.DOEL) && !asked.is("skill", RandomSkills.HOUDING)) {
        int times = dice.chance(4) ? 0 : dice.any(1, 2, 2, 3);
        for (String id : dice.some(opleidingen, times)) {
          draft.add("opleiding_leert", LEERT, id, asked.get("skill"), asked.get("niveau"));
        }
      }
    }
  }

  private Row opleiding(String id) {
    boolean evc = dice.chance(8);
    String leerbaan = dice.maybe(18, dice.pick(RandomFuncties.BEROEPEN.subList(1, 4)));
    Row row =
        Row.of("id", id, "naam", id, "leerbaan", leerbaan)
            .with("soort", evc ? "EVC" : dice.any("CURSUS", "MODULE", "EXAMEN"))
            .with("leerweg", dice.maybe(90, dice.pick(LEERWEGEN)))
            .with("vorm", dice.maybe(90, dice.pick(VORMEN)))
            .with("betaler", dice.any("", "DEELNEMER", "DEELNEMER", "WERKGEVER", "OVERHEID"))
            .with("tempo", dice.any("", "VRIJ", "VAST"))
            .with("beschikbaar", beschikbaar())
            .with("nietVoor", dice.maybe(8, dice.pick(skills.kwalificaties())))
            .with("leidtOpTot", evc ? dice.maybe(60, skills.ervaringscertificaat()) : papers())
            .with("werkuren", leerbaan.isEmpty() ? "" : dice.any("", "100", "400"));
    return dice.chance(3) ? row.with("planbaar", "false") : effort(row);
  }

  /// Required but for what is never planned. Few values, so that there are ties.
  private Row effort(Row row) {
    return row.with("weken", dice.any("0", "0.1", "0.2", "1", "2", "2.1", "4", "10", "12.5", "26"))
        .with("uren", dice.any("0", "4", "8", "40", "60", "100", "161"))
        .with("kosten", dice.any("0", "60", "60", "200", "250.50", "1000"));
  }

  private String beschikbaar() {
    return dice.any("", "LANDELIJK", "LANDELIJK", "LANDELIJK", "ALLEEN_AANBOD", "ONBEKEND");
  }

  private String papers() {
    List<String> wanted =
        draft.rows("functie_diplomas").stream().map(row -> row.get("kwalificatie")).toList();
    boolean any = wanted.isEmpty() || dice.chance(40);
    List<String> from = any ? skills.askable().subList(0, 4) : wanted;
    List<String> papers = dice.some(from, dice.any(0, 0, 0, 1, 1, 1, 2));
    return String.join("|", papers.stream().distinct().toList());
  }

  private void vooraf(String opleiding, String groep) {
    for (int i = dice.any(1, 1, 2, 2, 3); i > 0; i--) {
      String header = "opleiding,groep,soort,id|niveau,maanden";
      String soort = dice.any("SKILL", "SKILL", "SKILL", "SKILL", "KWALIFICATIE", "FUNCTIE");
      String niveau = soort.equals("SKILL") ? skills.low() : "";
      String maanden = soort.equals("FUNCTIE") ? dice.any("1", "6", "12") : "";
      String id = asked(soort);
      draft.add("opleiding_vooraf", header, opleiding, groep, soort, id, niveau, maanden);
    }
  }

  private String asked(String soort) {
    List<Row> taught = draft.rows("opleiding_leert");
    return switch (soort) {
      case "KWALIFICATIE" -> dice.pick(skills.askable());
      case "FUNCTIE" -> dice.pick(RandomFuncties.BEROEPEN);
      default ->
          taught.isEmpty() || dice.chance(20)
              ? dice.pick(skills.skills())
              : dice.pick(taught).get("skill");
    };
  }

  /// The last opleidingen become wholes of earlier ones, so that there is no cycle; the last may
  /// hold the one before.
  private void modules(List<String> opleidingen) {
    int wholes = dice.any(0, 1, 1, 2);
    for (int i = opleidingen.size() - wholes; i < opleidingen.size(); i++) {
      List<String> modules = new ArrayList<>(dice.some(opleidingen.subList(0, i), 2));
      if (dice.chance(30)) {
        modules.add(opleidingen.get(i - 1));
      }
      for (String module : modules) {
        draft.add("opleiding_modules", "opleiding,module", opleidingen.get(i), module);
      }
    }
  }

  private void aanbod(List<String> opleidingen) {
    List.of("opleider/a", "opleider/b").forEach(id -> draft.add("opleiders", "id|naam", id, id));
    for (String opleiding : opleidingen) {
      for (int i = dice.any(0, 0, 1, 2, 3); i > 0; i--) {
        draft.add("aanbod", aanbod(opleiding));
      }
    }
  }

  private Row aanbod(String opleiding) {
    return Row.of("id", "aanbod/a" + (draft.rows("aanbod").size() + 1), "opleiding", opleiding)
        .with("opleider", dice.any("opleider/a", "opleider/b"))
        .with("regio", dice.maybe(90, dice.pick(RandomCatalogue.REGIOS)))
        .with("kosten", dice.maybe(70, dice.any("0", "60", "150", "900")))
        .with("leerweg", dice.maybe(25, dice.pick(LEERWEGEN)))
        .with("vorm", dice.maybe(25, dice.pick(VORMEN)));
  }
}
