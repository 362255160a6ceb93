package nl.overstap.referee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.overstap.referee.Vraag.Voorwaarden;

/// What the rows ask: before an opleiding (R3), to enter a functie (R10) and as the goal (R12).
final class Requirements {

  private static final List<String> BELANG = List.of("ESSENTIEEL", "BELANGRIJK", "AANVULLEND");

  private final CsvCatalogue csv;

  Requirements(CsvCatalogue csv) {
    this.csv = csv;
  }

  /// R3: one groep per value of the column groep, mixing skills, kwalificaties and functies.
  List<Groep> before(String opleiding) {
    return groepen(csv.where("opleiding_vooraf", "opleiding", opleiding), Requirements::asked);
  }

  private static Requirement asked(Row row) {
    return switch (row.get("soort")) {
      case "SKILL" -> new Requirement.Skill(row.get("id"), row.niveau());
      case "KWALIFICATIE" -> new Requirement.Kwalificatie(row.get("id"));
      case "FUNCTIE" -> new Requirement.Werk(row.get("id"), row.number("maanden", 1));
      default -> throw new IllegalArgumentException("Onbekende soort in " + row);
    };
  }

  /// R10 with 0001 "entry": ESSENTIEEL skills other than HOUDING at their own niveau, and one of
  /// each VOORAF groep.
  List<Groep> entry(String functie) {
    List<Groep> all = new ArrayList<>(skills(functie, "ESSENTIEEL", false));
    all.addAll(papers(functie));
    return all;
  }

  /// R12: the requirements of at least the asked belang and the VOORAF groepen; without any the
  /// functie is unknown (GEEN_EISEN_BEKEND).
  List<Groep> own(String functie, Voorwaarden voorwaarden) {
    List<Groep> all =
        new ArrayList<>(skills(functie, voorwaarden.dekking(), voorwaarden.metBegeleiding()));
    all.addAll(papers(functie));
    return all;
  }

  /// R12: [#own] and the kwalificaties asked besides.
  List<Groep> goal(String functie, Voorwaarden voorwaarden) {
    List<Groep> all = new ArrayList<>(own(functie, voorwaarden));
    voorwaarden.ookKwalificaties().stream()
        .map(id -> csv.current("kwalificaties", id))
        .forEach(id -> all.add(Groep.of(new Requirement.Kwalificatie(id))));
    return all;
  }

  /// HOUDING is "bespreek dit", never a goal; with begeleiding skills are asked at niveau 1.
  private List<Groep> skills(String functie, String dekking, boolean metBegeleiding) {
    return csv.where("functie_skills", "functie", functie).stream()
        .filter(row -> BELANG.indexOf(belang(row)) <= BELANG.indexOf(dekking))
        .filter(row -> !csv.get("skills", row.get("skill")).is("soort", "HOUDING"))
        .map(row -> new Requirement.Skill(row.get("skill"), metBegeleiding ? 1 : row.niveau()))
        .map(Groep::of)
        .toList();
  }

  static String belang(Row row) {
    return row.get("belang", "ESSENTIEEL");
  }

  /// R6: `moment` NA_START is what the werkgever arranges, never planned.
  private List<Groep> papers(String functie) {
    List<Row> rows =
        csv.where("functie_diplomas", "functie", functie).stream()
            .filter(row -> row.get("moment", "VOORAF").equals("VOORAF"))
            .toList();
    return groepen(rows, row -> new Requirement.Kwalificatie(row.get("kwalificatie")));
  }

  private static List<Groep> groepen(List<Row> rows, Function<Row, Requirement> read) {
    Map<String, List<Requirement>> groepen = new LinkedHashMap<>();
    for (Row row : rows) {
      groepen.computeIfAbsent(row.get("groep"), groep -> new ArrayList<>()).add(read.apply(row));
    }
    return groepen.values().stream().map(Groep::new).toList();
  }
}
