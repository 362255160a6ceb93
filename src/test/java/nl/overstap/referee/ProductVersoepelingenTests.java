package nl.overstap.referee;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.blokkade.Versoepeling;
import nl.overstap.advice.upskillpad.VersoepelingFinder;
import nl.overstap.engine.configure.PlanningEngines;

/// What the product proposes to give up opens a path, and nothing less does, by the second reading
/// (R14).
class ProductVersoepelingenTests extends SeededComparison {

  private final ServedCatalogue served = new ServedCatalogue();
  private final VersoepelingFinder finder =
      new VersoepelingFinder(served.snapshots(), PlanningEngines.checked());
  private final ProductPlanner product = new ProductPlanner();

  @Override
  int seeds() {
    return 300;
  }

  @Override
  int opleidingCount(Dice dice) {
    return dice.between(4, 8);
  }

  @Override
  int periods(Dice dice) {
    return dice.between(0, 3);
  }

  @Override
  List<String> compare(Dice dice, CsvCatalogue csv, Path catalogue, Tally tally) {
    served.serve(catalogue);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Vraag vraag = RandomVraag.make(dice, csv);
      Problem problem = new Problem(csv, vraag);
      if (problem.steps().size() <= 11) {
        Optional<List<Step>> best = Bruteforce.solve(problem);
        Vraag asked =
            best.map(path -> RandomVraag.tighter(dice, vraag, Replay.total(path))).orElse(vraag);
        faults(csv, catalogue, asked, tally).stream()
            .map(fault -> fault + "\n  bij " + asked.variables())
            .forEach(faults::add);
      }
    }
    return faults;
  }

  private List<String> faults(CsvCatalogue csv, Path catalogue, Vraag vraag, Tally tally) {
    if (!(product.resultaat(catalogue, vraag) instanceof GeenPad geenPad)) {
      tally.countWithoutPath();
      return List.of();
    }
    List<Versoepeling> given = finder.find(geenPad);
    tally.countPath(given.size());
    return new LooseningFaults(csv, vraag, geenPad).of(given);
  }
}
