package nl.overstap.advice.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a catalogue drawn in one text block. A name is its own id. A name with a niveau is a
/// skill, one without is a kwalificatie; neither needs a line of its own unless there is more to
/// say.
///
/// ```
/// skill      nederlands [TAAL verondersteld=2]: onder taal, lijkt duits 1
/// papier     vca [PERSOONSCERTIFICAAT]: veilig 1, basisveiligheid
/// functie    monteur: lassen 2, rekenen 1 BELANGRIJK, vca|vcap, bei NA_START WET
/// werk       hulp 6: lassen 2, meten 2 vanaf 1
/// groei      hulp: monteur
/// opleiding  cursus [4w 100u 250 tempo=VAST]: meten 1|vca, hulp 6mnd -> lassen 2, diploma
/// modules    geheel: deel, examen
/// regio      west: midden
/// aanbod     gouda [opleiding=cursus regio=west kosten=100]
/// arbeidsmarkt monteur [vacatures=40 regio=west]
/// ```
///
/// Any other first word is a file of the catalogue, with a row of cells: `praktijkplekken plek
/// [...]`.
final class Drawing {
  private static final Pattern LINE =
      Pattern.compile("(\\w+)\\s+([^\\s\\[:]+)([^\\[:]*)(?:\\[([^]]*)])?\\s*(?::(.*))?");
  private static final Pattern SKILL = Pattern.compile("(\\S+) ([1-4])\\b(.*)");
  private static final Pattern MONTHS = Pattern.compile("(\\S+) (\\d+)mnd");

  private final Sheets sheets;
  private final Map<String, Mention> mentioned = new LinkedHashMap<>();

  private Drawing(Sheets sheets) {
    this.sheets = sheets;
  }

  static Sheets read(String text) {
    Drawing drawing = new Drawing(new Sheets());
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(drawing::readLine);
    drawing.mentioned.forEach(
        (id, mention) -> drawing.sheets.addMentioned(mention.file(), id, mention.row()));
    return drawing.sheets;
  }

  private void readLine(String text) {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      throw new IllegalArgumentException("not a line of a drawing: " + text);
    }
    String id = line.group(2);
    Map<String, String> cells = Cells.read(line.group(4) == null ? "" : line.group(4));
    String body = line.group(5) == null ? "" : line.group(5).strip();
    switch (line.group(1)) {
      case "skill" -> skill(id, cells, body);
      case "papier" -> papier(id, cells, body);
      case "functie" -> functie(id, cells, body);
      case "werk" -> werk(id, line.group(3).strip(), body);
      case "groei" ->
          each(body, to -> sheets.add("functie_doorgroei", Map.of("van", id, "naar", to)));
      case "opleiding" -> opleiding(id, cells, body);
      case "modules" ->
          each(body, to -> sheets.add("opleiding_modules", Map.of("opleiding", id, "module", to)));
      case "regio" -> regio(id, cells, body);
      case "arbeidsmarkt" -> arbeidsmarkt(id, cells);
      default -> sheets.add(line.group(1), named(id, cells));
    }
  }

  private void arbeidsmarkt(String functie, Map<String, String> cells) {
    Map<String, String> row = new LinkedHashMap<>(cells);
    row.put("functie", functie);
    row.putIfAbsent("herkomst", "BRON");
    row.putIfAbsent("bron", "proef");
    row.putIfAbsent("peildatum", "2026-01-01");
    sheets.add("arbeidsmarkt", row);
  }

  private void skill(String id, Map<String, String> cells, String body) {
    Map<String, String> row = named(id, cells);
    row.putIfAbsent("soort", "VAARDIGHEID");
    sheets.add("skills", row);
    each(body, relation -> relation(id, relation.split(" ")));
  }

  private void relation(String van, String[] words) {
    Map<String, String> row = new LinkedHashMap<>(Map.of("van", van, "naar", words[1]));
    row.put("soort", words[0].equals("onder") ? "VALT_ONDER" : "LIJKT_OP");
    if (words.length > 2) {
      row.put("afslag", words[2]);
    }
    mentionSkill(words[1]);
    sheets.add("skill_relaties", row);
  }

  private void papier(String id, Map<String, String> cells, String body) {
    Map<String, String> row = named(id, cells);
    row.putIfAbsent("soort", "PERSOONSCERTIFICAAT");
    sheets.add("kwalificaties", row);
    each(
        body,
        what -> {
          Matcher skill = SKILL.matcher(what);
          if (skill.matches()) {
            mentionSkill(skill.group(1));
            sheets.add("kwalificatie_skills", skillRow("kwalificatie", id, skill));
          } else {
            mentionPapier(what);
            sheets.add("kwalificatie_relaties", Map.of("van", id, "naar", what, "soort", "GEEFT"));
          }
        });
  }

  private void functie(String id, Map<String, String> cells, String body) {
    Map<String, String> row = named(id, cells);
    row.putIfAbsent("soort", "BEROEP");
    sheets.add("functies", row);
    List<String> asked = split(body, ",");
    for (int groep = 0; groep < asked.size(); groep++) {
      Matcher skill = SKILL.matcher(asked.get(groep));
      if (skill.matches()) {
        mentionSkill(skill.group(1));
        Map<String, String> eis = skillRow("functie", id, skill);
        eis.put("belang", skill.group(3).strip());
        sheets.add("functie_skills", eis);
      } else {
        papierEis(id, "" + groep, asked.get(groep).split(" "));
      }
    }
  }

  private void papierEis(String functie, String groep, String[] words) {
    for (String papier : words[0].split("\\|")) {
      mentionPapier(papier);
      Map<String, String> eis = new LinkedHashMap<>();
      eis.put("functie", functie);
      eis.put("groep", groep);
      eis.put("kwalificatie", papier);
      for (String word : Arrays.asList(words).subList(1, words.length)) {
        eis.put(word.equals("NA_START") ? "moment" : "grond", word);
      }
      sheets.add("functie_diplomas", eis);
    }
  }

  private void werk(String functie, String maanden, String body) {
    each(
        body,
        what -> {
          Matcher skill = SKILL.matcher(what);
          if (!skill.matches()) {
            throw new IllegalArgumentException("work teaches skills with a niveau, not " + what);
          }
          mentionSkill(skill.group(1));
          Map<String, String> row = skillRow("functie", functie, skill);
          row.put("maanden", maanden);
          row.put("vanaf", skill.group(3).replace("vanaf", "").strip());
          sheets.add("functie_ontwikkelt", row);
        });
  }

  private void opleiding(String id, Map<String, String> cells, String body) {
    Map<String, String> row = new LinkedHashMap<>(Map.of("weken", "1", "uren", "0", "kosten", "0"));
    row.put("soort", "CURSUS");
    row.putAll(named(id, cells));
    String[] sides = (body + " ").split("->", -1);
    List<String> papers = new ArrayList<>();
    for (String gives : split(sides[sides.length - 1], ",")) {
      Matcher skill = SKILL.matcher(gives);
      if (skill.matches()) {
        mentionSkill(skill.group(1));
        sheets.add("opleiding_leert", skillRow("opleiding", id, skill));
      } else {
        mentionPapier(gives);
        papers.add(gives);
      }
    }
    row.put("leidtOpTot", String.join("|", papers));
    sheets.add("opleidingen", row);
    List<String> groepen = sides.length > 1 ? split(sides[0], ",") : List.of();
    for (int groep = 0; groep < groepen.size(); groep++) {
      for (String eis : split(groepen.get(groep), "\\|")) {
        sheets.add("opleiding_vooraf", vooraf(id, "" + groep, eis));
      }
    }
  }

  private Map<String, String> vooraf(String opleiding, String groep, String eis) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("opleiding", opleiding);
    row.put("groep", groep);
    Matcher skill = SKILL.matcher(eis);
    Matcher months = MONTHS.matcher(eis);
    if (months.matches()) {
      row.putAll(Map.of("soort", "FUNCTIE", "id", months.group(1), "maanden", months.group(2)));
    } else if (skill.matches()) {
      mentionSkill(skill.group(1));
      row.putAll(Map.of("soort", "SKILL", "id", skill.group(1), "niveau", skill.group(2)));
    } else {
      mentionPapier(eis);
      row.putAll(Map.of("soort", "KWALIFICATIE", "id", eis));
    }
    return row;
  }

  private void regio(String id, Map<String, String> cells, String body) {
    sheets.add("regios", named(id, cells));
    each(body, buur -> sheets.add("regio_buren", Map.of("regio", id, "buur", buur)));
  }

  private static Map<String, String> skillRow(String column, String id, Matcher skill) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(column, id);
    row.put("skill", skill.group(1));
    row.put("niveau", skill.group(2));
    return row;
  }

  private void mentionSkill(String id) {
    mention("skills", id, "VAARDIGHEID");
  }

  private void mentionPapier(String id) {
    mention("kwalificaties", id, "PERSOONSCERTIFICAAT");
  }

  private void mention(String file, String id, String soort) {
    mentioned.putIfAbsent(id, new Mention(file, named(id, Map.of("soort", soort))));
  }

  /// Something that may have no line of its own.
  private record Mention(String file, Map<String, String> row) {}

  private static Map<String, String> named(String id, Map<String, String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("naam", id);
    row.putAll(cells);
    return row;
  }

  private static void each(String body, Consumer<String> part) {
    split(body, ",").forEach(part);
  }

  private static List<String> split(String body, String at) {
    return Arrays.stream(body.split(at))
        .map(String::strip)
        .filter(part -> !part.isEmpty() && !part.equals("-"))
        .toList();
  }
}
