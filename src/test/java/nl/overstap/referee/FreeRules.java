package nl.overstap.referee;

import java.util.List;

/// What follows without a step: R4 (LIJKT_OP, VALT_ONDER), R5 (BESTAAT_UIT) and R6 (GEEFT,
/// TOONT_AAN). They hold in the start and for what is learned on the way.
final class FreeRules {

  private final CsvCatalogue csv;

  FreeRules(CsvCatalogue csv) {
    this.csv = csv;
  }

  /// Adds everything that follows, until nothing more does.
  void close(Facts facts, Begin begin) {
    int before;
    do {
      before = facts.size();
      transferSkills(facts, begin);
      followKwalificaties(facts, begin);
      finishWholes(facts, begin);
    } while (facts.size() > before);
  }

  /// R4: VALT_ONDER keeps the niveau, LIJKT_OP takes the afslag off.
  private void transferSkills(Facts facts, Begin begin) {
    for (Row row : csv.rows("skill_relaties")) {
      String van = row.get("van");
      int afslag = row.is("soort", "LIJKT_OP") ? row.number("afslag", 1) : 0;
      int niveau = facts.niveau(van);
      boolean isNew = begin.isNewSkill(van, niveau);
      facts.learn(row.get("naar"), begin.allowed(row.get("naar"), niveau - afslag, isNew));
    }
  }

  /// R6: GEEFT and TOONT_AAN.
  private void followKwalificaties(Facts facts, Begin begin) {
    for (Row row : csv.rows("kwalificatie_relaties")) {
      if (facts.kwalificaties().contains(row.get("van"))) {
        facts.kwalificaties().add(row.get("naar"));
      }
    }
    for (Row row : csv.rows("kwalificatie_skills")) {
      String kwalificatie = row.get("kwalificatie");
      if (facts.kwalificaties().contains(kwalificatie)) {
        boolean isNew = begin.isNewKwalificatie(kwalificatie);
        facts.learn(row.get("skill"), begin.allowed(row.get("skill"), row.niveau(), isNew));
      }
    }
  }

  /// R5: having finished all modules finishes the whole, without its VRAAGT_VOORAF.
  private void finishWholes(Facts facts, Begin begin) {
    for (Row row : csv.rows("opleiding_modules")) {
      String whole = row.get("opleiding");
      if (!facts.opleidingen().contains(whole) && facts.opleidingen().containsAll(modules(whole))) {
        finishAlone(facts, whole, begin, begin.onTheWay());
      }
    }
  }

  /// R5, R7: a finished opleiding gives LEERT, LEIDT_OP_TOT and its modules, recursively.
  ///
  /// @param isNew whether it is finished on the way
  void finish(Facts facts, String opleiding, Begin begin, boolean isNew) {
    finishAlone(facts, opleiding, begin, isNew);
    modules(opleiding).forEach(module -> finish(facts, module, begin, isNew));
  }

  private void finishAlone(Facts facts, String opleiding, Begin begin, boolean isNew) {
    facts.opleidingen().add(opleiding);
    facts.kwalificaties().addAll(csv.get("opleidingen", opleiding).list("leidtOpTot"));
    for (Row row : csv.where("opleiding_leert", "opleiding", opleiding)) {
      facts.learn(row.get("skill"), begin.allowed(row.get("skill"), row.niveau(), isNew));
    }
  }

  private List<String> modules(String whole) {
    return csv.where("opleiding_modules", "opleiding", whole).stream()
        .map(row -> row.get("module"))
        .toList();
  }
}
