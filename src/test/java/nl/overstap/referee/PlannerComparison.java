package nl.overstap.referee;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overstap.referee.Planner.Antwoord;

/// Holds a planner against the second reading of the rules on random catalogues.
abstract class PlannerComparison extends SeededComparison {

  abstract Planner planner();

  /// How many questions on each catalogue.
  int questions() {
    return 4;
  }

  /// Whether the planner can be asked this.
  boolean isFit(Problem problem) {
    return problem.steps().size() <= 12;
  }

  @Override
  List<String> compare(Dice dice, CsvCatalogue csv, Path catalogue, Tally tally) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < questions(); i++) {
      Vraag vraag = RandomVraag.make(dice, csv);
      Optional<Totaal> answer = ask(csv, catalogue, vraag, faults, tally);
      answer.ifPresent(
          totaal -> ask(csv, catalogue, RandomVraag.tighter(dice, vraag, totaal), faults, tally));
    }
    return faults;
  }

  private Optional<Totaal> ask(
      CsvCatalogue csv, Path catalogue, Vraag vraag, List<String> faults, Tally tally) {
    Problem problem = new Problem(csv, vraag);
    if (!isFit(problem)) {
      return Optional.empty();
    }
    Optional<List<Step>> best = Bruteforce.solve(problem);
    tally.count(best);
    faults(problem, best, planner().plan(catalogue, vraag)).stream()
        .map(fault -> fault + "\n  bij " + vraag.variables())
        .forEach(faults::add);
    return best.map(Replay::total);
  }

  private static List<String> faults(
      Problem problem, Optional<List<Step>> best, Antwoord antwoord) {
    return switch (antwoord) {
      case Antwoord.Pad pad -> pathFaults(problem, best, pad);
      case Antwoord.GeenPad(boolean geenEisenBekend) -> {
        if (best.isPresent()) {
          yield List.of("R14: geen pad, maar er is er een: " + best.get());
        }
        yield geenEisenBekend == problem.eisenBekend()
            ? List.of("R12: GEEN_EISEN_BEKEND klopt niet")
            : List.of();
      }
      case Antwoord.Onbeslist(String reden) -> List.of("R14: onbeslist: " + reden);
    };
  }

  private static List<String> pathFaults(
      Problem problem, Optional<List<Step>> best, Antwoord.Pad pad) {
    return best
        .map(path -> PadFaults.ofBest(problem, path, pad))
        .orElseGet(() -> List.of("R14: een pad dat er niet is: " + pad.stappen()));
  }
}
