package nl.overstap.referee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.overstap.referee.Vraag.Filters;
import nl.overstap.referee.Vraag.Grenzen;
import nl.overstap.referee.Vraag.Profiel;
import nl.overstap.referee.Vraag.SkillNiveau;
import nl.overstap.referee.Vraag.Voorwaarden;
import nl.overstap.referee.Vraag.Werkervaring;
import tools.jackson.databind.JsonNode;

/// Reads and writes a [Vraag] in the shape of the GraphQL variables.
final class VraagJson {

  private VraagJson() {}

  static Vraag read(JsonNode json) {
    return new Vraag(
        profiel(json.path("profiel")),
        json.path("functie").asString(),
        voorwaarden(json.path("voorwaarden")),
        json.path("optimaliseer").asString("WEKEN"));
  }

  private static Profiel profiel(JsonNode json) {
    return new Profiel(
        list(json.path("skills"), VraagJson::skillNiveau),
        list(
            json.path("functies"),
            w -> new Werkervaring(w.path("functie").asString(), w.path("maanden").asInt())),
        ids(json.path("opleidingen")),
        ids(json.path("kwalificaties")),
        list(json.path("nogNiet"), VraagJson::skillNiveau),
        json.path("regio").asString(""));
  }

  private static SkillNiveau skillNiveau(JsonNode json) {
    return new SkillNiveau(json.path("skill").asString(), json.path("niveau").asInt(2));
  }

  private static Voorwaarden voorwaarden(JsonNode json) {
    return new Voorwaarden(
        new Grenzen(
            limit(json.path("maxWeken"), 1),
            limit(json.path("maxKosten"), 2),
            limit(json.path("maxUren"), 0)),
        filters(json),
        json.path("dekking").asString("ESSENTIEEL"),
        json.path("viaFuncties").asBoolean(true),
        json.path("maxTussenfuncties").asInt(1),
        ids(json.path("ookKwalificaties")),
        json.path("metBegeleiding").asBoolean(false));
  }

  private static Filters filters(JsonNode json) {
    return new Filters(
        json.path("urenPerWeek").asLong(0),
        ids(json.path("leerwegen")),
        ids(json.path("vormen")),
        ids(json.path("regios")),
        ids(json.path("zonder")),
        json.path("inkomenNodig").asBoolean(false),
        json.path("zelfBetalen").asBoolean(false));
  }

  private static List<String> ids(JsonNode json) {
    return list(json, JsonNode::asString);
  }

  private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
    return json.valueStream().map(read).toList();
  }

  private static long limit(JsonNode json, int decimals) {
    if (!json.isNumber()) {
      return Long.MAX_VALUE;
    }
    return json.decimalValue()
        .movePointRight(decimals)
        .setScale(0, RoundingMode.FLOOR)
        .longValueExact();
  }

  static Map<String, Object> write(Profiel profiel) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("skills", profiel.skills().stream().map(VraagJson::write).toList());
    json.put(
        "functies",
        profiel.functies().stream()
            .map(w -> Map.of("functie", w.functie(), "maanden", w.maanden()))
            .toList());
    json.put("opleidingen", profiel.opleidingen());
    json.put("kwalificaties", profiel.kwalificaties());
    json.put("nogNiet", profiel.nogNiet().stream().map(VraagJson::write).toList());
    putUnless(json, "regio", profiel.regio(), "");
    return json;
  }

  private static Map<String, Object> write(SkillNiveau skill) {
    return Map.of("skill", skill.skill(), "niveau", skill.niveau());
  }

  static Map<String, Object> write(Voorwaarden voorwaarden) {
    Map<String, Object> json = new LinkedHashMap<>();
    Grenzen grenzen = voorwaarden.grenzen();
    putUnless(json, "maxWeken", decimal(grenzen.weken(), 1), decimal(Long.MAX_VALUE, 1));
    putUnless(json, "maxKosten", decimal(grenzen.cents(), 2), decimal(Long.MAX_VALUE, 2));
    putUnless(json, "maxUren", grenzen.uren(), Long.MAX_VALUE);
    write(voorwaarden.filters(), json);
    json.put("dekking", voorwaarden.dekking());
    json.put("viaFuncties", voorwaarden.viaFuncties());
    json.put("maxTussenfuncties", voorwaarden.maxTussenfuncties());
    json.put("ookKwalificaties", voorwaarden.ookKwalificaties());
    json.put("metBegeleiding", voorwaarden.metBegeleiding());
    return json;
  }

  private static void write(Filters filters, Map<String, Object> json) {
    putUnless(json, "urenPerWeek", filters.urenPerWeek(), 0L);
    putUnless(json, "leerwegen", filters.leerwegen(), List.of());
    putUnless(json, "vormen", filters.vormen(), List.of());
    putUnless(json, "regios", filters.regios(), List.of());
    json.put("zonder", filters.zonder());
    json.put("inkomenNodig", filters.inkomenNodig());
    json.put("zelfBetalen", filters.zelfBetalen());
  }

  private static BigDecimal decimal(long amount, int decimals) {
    return BigDecimal.valueOf(amount, decimals);
  }

  private static void putUnless(
      Map<String, Object> json, String name, Object value, Object absent) {
    if (!value.equals(absent)) {
      json.put(name, value);
    }
  }
}
