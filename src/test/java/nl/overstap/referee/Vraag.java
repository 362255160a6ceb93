package nl.overstap.referee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A question as the API takes it: the names are those of `ProfielInput` and `VoorwaardenInput`.
///
/// @param optimaliseer WEKEN, KOSTEN, UREN or STAPPEN
record Vraag(Profiel profiel, String functie, Voorwaarden voorwaarden, String optimaliseer) {

  /// A skill with a niveau.
  record SkillNiveau(String skill, int niveau) {}

  /// Months worked in a functie.
  record Werkervaring(String functie, int maanden) {}

  /// What a person brings.
  ///
  /// @param regio empty when not told
  record Profiel(
      List<SkillNiveau> skills,
      List<Werkervaring> functies,
      List<String> opleidingen,
      List<String> kwalificaties,
      List<SkillNiveau> nogNiet,
      String regio) {

    static Profiel empty() {
      return new Profiel(List.of(), List.of(), List.of(), List.of(), List.of(), "");
    }
  }

  /// The filters on steps; an empty list or false means that the filter is not asked for.
  ///
  /// @param urenPerWeek 0 when not told
  record Filters(
      long urenPerWeek,
      List<String> leerwegen,
      List<String> vormen,
      List<String> regios,
      List<String> zonder,
      boolean inkomenNodig,
      boolean zelfBetalen) {

    static Filters none() {
      return new Filters(0, List.of(), List.of(), List.of(), List.of(), false, false);
    }
  }

  /// The limits on the whole path; `Long.MAX_VALUE` is no limit.
  ///
  /// @param weken in tenths
  /// @param cents own money
  record Grenzen(long weken, long cents, long uren) {

    static Grenzen none() {
      return new Grenzen(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    boolean allow(Totaal totaal) {
      return totaal.weken() <= weken && totaal.eigen() <= cents && totaal.uren() <= uren;
    }
  }

  /// What the person can and wants.
  record Voorwaarden(
      Grenzen grenzen,
      Filters filters,
      String dekking,
      boolean viaFuncties,
      int maxTussenfuncties,
      List<String> ookKwalificaties,
      boolean metBegeleiding) {

    static Voorwaarden none() {
      return new Voorwaarden(
          Grenzen.none(), Filters.none(), "ESSENTIEEL", true, 1, List.of(), false);
    }
  }

  Vraag optimising(String criterium) {
    return new Vraag(profiel, functie, voorwaarden, criterium);
  }

  Vraag to(String other) {
    return new Vraag(profiel, other, voorwaarden, optimaliseer);
  }

  Vraag with(Profiel other) {
    return new Vraag(other, functie, voorwaarden, optimaliseer);
  }

  Vraag with(Voorwaarden other) {
    return new Vraag(profiel, functie, other, optimaliseer);
  }

  Vraag with(Grenzen grenzen) {
    Voorwaarden v = voorwaarden;
    return with(
        new Voorwaarden(
            grenzen,
            v.filters,
            v.dekking,
            v.viaFuncties,
            v.maxTussenfuncties,
            v.ookKwalificaties,
            v.metBegeleiding));
  }

  Vraag with(Filters filters) {
    Voorwaarden v = voorwaarden;
    return with(
        new Voorwaarden(
            v.grenzen,
            filters,
            v.dekking,
            v.viaFuncties,
            v.maxTussenfuncties,
            v.ookKwalificaties,
            v.metBegeleiding));
  }

  /// The variables of the GraphQL operation that asks this question.
  Map<String, Object> variables() {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("profiel", VraagJson.write(profiel));
    variables.put("functie", functie);
    variables.put("voorwaarden", VraagJson.write(voorwaarden));
    variables.put("optimaliseer", optimaliseer);
    return variables;
  }
}
