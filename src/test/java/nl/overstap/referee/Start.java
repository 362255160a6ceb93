package nl.overstap.referee;

import java.util.HashMap;
import java.util.Map;
import nl.overstap.referee.Vraag.Profiel;
import nl.overstap.referee.Vraag.SkillNiveau;
import nl.overstap.referee.Vraag.Werkervaring;

/// R7: what a person has at the start.
final class Start {

  private final CsvCatalogue csv;
  private final FreeRules free;

  Start(CsvCatalogue csv) {
    this.csv = csv;
    this.free = new FreeRules(csv);
  }

  /// The start, closed under the free rules, and what it must not bring back.
  Begin of(Profiel profiel) {
    Map<String, Integer> nogNiet = nogNiet(profiel);
    Begin begin = Begin.making(nogNiet);
    Facts facts = Facts.none();
    assume(facts, begin);
    typeIn(facts, profiel, begin);
    close(facts, begin);
    return Begin.after(facts, nogNiet);
  }

  private Map<String, Integer> nogNiet(Profiel profiel) {
    Map<String, Integer> nogNiet = new HashMap<>();
    for (SkillNiveau denied : profiel.nogNiet()) {
      nogNiet.merge(csv.current("skills", denied.skill()), denied.niveau(), Math::min);
    }
    return nogNiet;
  }

  /// R7: what is `verondersteld` holds unless `nogNiet` says otherwise.
  private void assume(Facts facts, Begin begin) {
    for (Row row : csv.rows("skills")) {
      String skill = row.get("id");
      facts.learn(skill, begin.allowed(skill, row.number("verondersteld", 0), false));
    }
  }

  private void typeIn(Facts facts, Profiel profiel, Begin begin) {
    for (SkillNiveau had : profiel.skills()) {
      String skill = csv.current("skills", had.skill());
      if (begin.allowed(skill, had.niveau(), false) < had.niveau()) {
        throw new IllegalArgumentException(skill + " staat in skills en in nogNiet");
      }
      facts.learn(skill, had.niveau());
    }
    profiel.kwalificaties().stream()
        .map(id -> csv.current("kwalificaties", id))
        .forEach(facts.kwalificaties()::add);
    profiel.opleidingen().stream()
        .map(id -> csv.current("opleidingen", id))
        .forEach(id -> free.finish(facts, id, begin, false));
    for (Werkervaring work : profiel.functies()) {
      facts.work(csv.current("functies", work.functie()), work.maanden());
    }
  }

  private void close(Facts facts, Begin begin) {
    int before;
    do {
      before = facts.size();
      facts.months().forEach((functie, maanden) -> worked(facts, functie, maanden, begin));
      free.close(facts, begin);
    } while (facts.size() > before);
  }

  /// R7: a functie worked in gives its ESSENTIEEL skills, capped by the months, and ONTWIKKELT up
  /// to those months; an ERVARING only ONTWIKKELT, at most at 2; never a TAAL skill.
  private void worked(Facts facts, String functie, int maanden, Begin begin) {
    boolean ervaring = csv.get("functies", functie).is("soort", "ERVARING");
    if (!ervaring) {
      csv.where("functie_skills", "functie", functie).stream()
          .filter(row -> Requirements.belang(row).equals("ESSENTIEEL"))
          .forEach(row -> learn(facts, row, Math.min(row.niveau(), cap(maanden)), begin));
    }
    csv.where("functie_ontwikkelt", "functie", functie).stream()
        .filter(row -> Work.develops(row, maanden, facts))
        .forEach(row -> learn(facts, row, Math.min(row.niveau(), ervaring ? 2 : 4), begin));
  }

  private static int cap(int maanden) {
    if (maanden < 6) {
      return 1;
    }
    return maanden < 24 ? 2 : 4;
  }

  private void learn(Facts facts, Row row, int niveau, Begin begin) {
    String skill = row.get("skill");
    if (!csv.get("skills", skill).is("soort", "TAAL")) {
      facts.learn(skill, begin.allowed(skill, niveau, false));
    }
  }
}
