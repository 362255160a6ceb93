package nl.overstap.referee;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What can matter for the goal, found backwards from it: an id is relevant when the goal asks it,
/// a relevant step asks it, or something relevant follows from it.
final class Relevance {

  private final Problem problem;
  private final CsvCatalogue csv;
  private final Set<String> relevant = new HashSet<>();

  Relevance(Problem problem) {
    this.problem = problem;
    this.csv = problem.csv();
    problem.goal().forEach(this::ask);
    int before;
    do {
      before = relevant.size();
      goBack();
    } while (relevant.size() > before);
  }

  private void ask(Groep groep) {
    for (Requirement requirement : groep.eenVan()) {
      relevant.add(
          switch (requirement) {
            case Requirement.Skill(String id, int _) -> id;
            case Requirement.Kwalificatie(String id) -> id;
            case Requirement.Werk(String functie, int _) -> functie;
          });
    }
  }

  private void goBack() {
    goBack("skill_relaties", "van", "naar");
    goBack("kwalificatie_relaties", "van", "naar");
    goBack("kwalificatie_skills", "kwalificatie", "skill");
    goBack("opleiding_leert", "opleiding", "skill");
    goBack("opleiding_modules", "opleiding", "module");
    goBack("opleiding_modules", "module", "opleiding");
    goBack("functie_ontwikkelt", "functie", "skill");
    for (Row row : csv.rows("opleidingen")) {
      if (row.list("leidtOpTot").stream().anyMatch(relevant::contains)) {
        relevant.add(row.get("id"));
      }
    }
    problem.steps().stream().filter(this::mayHelp).map(Step::asks).forEach(this::askAll);
  }

  private void askAll(List<Groep> groepen) {
    groepen.forEach(this::ask);
  }

  private void goBack(String file, String from, String to) {
    for (Row row : csv.rows(file)) {
      if (relevant.contains(row.get(to))) {
        relevant.add(row.get(from));
      }
    }
  }

  boolean mayHelp(Step step) {
    return switch (step.stap()) {
      case Stap.Opleiding(String opleiding, String _) -> relevant.contains(opleiding);
      case Stap.Werk(String functie, int _) -> relevant.contains(functie);
    };
  }

  /// The relevant facts only.
  Facts restrict(Facts facts) {
    Facts restricted = facts.copy();
    restricted.skills().keySet().retainAll(relevant);
    restricted.kwalificaties().retainAll(relevant);
    restricted.opleidingen().retainAll(relevant);
    return restricted;
  }
}
