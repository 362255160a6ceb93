package nl.overstap.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.WithoutSteps;

/// A [DrawnCatalogue] with several functies or several people, and a line per answer:
///
/// ```
/// functie   Lasser: lassen
/// functie   Bankwerker: lassen, tekening
/// persoon   -
/// => Lasser: MIG-lassen [6w 900 bewezen]
/// => Bankwerker: niet binnen de grens
/// ```
///
/// People are drawn as `persoon Anna: meten`. Behind a functie or person `zonder 0, 2` leaves out
/// the opleidingen of those rows, for that case only.
final class DrawnReach {
  private final DrawnCatalogue catalogue;
  private final ReachQuestion question;
  private final List<String> names = new ArrayList<>();

  private DrawnReach(String drawing) {
    List<String> functies = lines(drawing, "functie");
    List<String> people = lines(drawing, "persoon");
    String rest =
        drawing
            .lines()
            .filter(line ->
                !line.startsWith("functie") && !line.startsWith("persoon") && !line.isBlank())
            .filter(line -> !line.startsWith("=>"))
            .collect(Collectors.joining("\n"));
    this.catalogue =
        DrawnCatalogue.of(
            rest
                + "\nfunctie  Alle: "
                + union(functies)
                + "\npersoon  "
                + union(people)
                + "\n=> -");
    CheapestPlanQuestion all = catalogue.question();
    List<Case> cases = new ArrayList<>();
    for (String functie : functies) {
      for (String person : people) {
        String named = functies.size() > 1 ? functie : person;
        names.add(named.substring(0, named.indexOf(':')));
        cases.add(
            new Case(
                catalogue.facts(wanted(person)),
                catalogue.facts(wanted(functie)),
                costs(named, all.costs())));
      }
    }
    this.question =
        new ReachQuestion(
            all.graph(), all.costs(), cases, all.first(), all.second(), all.limits(), all.budget());
  }

  static DrawnReach of(String drawing) {
    return new DrawnReach(drawing);
  }

  /// An outcome per line, in the words of the drawing; what is not proven stands behind it.
  String answeredBy(PlanningEngine engine) {
    List<CheapestPlanOutcome> outcomes = engine.reach(question);
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < outcomes.size(); at++) {
      CheapestPlanQuestion alone = question.alone(question.cases().get(at));
      List<String> violations = CertificateChecker.violations(alone, outcomes.get(at));
      lines.add(
          "=> "
              + names.get(at)
              + ": "
              + catalogue.print(outcomes.get(at), alone)
              + (violations.isEmpty() ? "" : " " + violations));
    }
    return String.join("\n", lines);
  }

  private static List<String> lines(String drawing, String kind) {
    return drawing
        .lines()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()).strip())
        .toList();
  }

  private static String union(List<String> lines) {
    String names =
        lines.stream()
            .map(DrawnReach::wanted)
            .filter(one -> !one.equals("-"))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "-" : names;
  }

  private static String wanted(String line) {
    String facts = line.substring(line.indexOf(':') + 1).strip();
    int zonder = facts.indexOf(" zonder ");
    return zonder < 0 ? facts : facts.substring(0, zonder).strip();
  }

  private static ActionCosts costs(String line, ActionCosts all) {
    int zonder = line.indexOf(" zonder ");
    if (zonder < 0) {
      return all;
    }
    BitSet without = new BitSet();
    for (String step : line.substring(zonder + " zonder ".length()).split(", ", -1)) {
      without.set(Integer.parseInt(step.strip()));
    }
    return new WithoutSteps(all, without);
  }
}
