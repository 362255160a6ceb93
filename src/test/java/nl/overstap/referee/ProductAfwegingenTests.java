package nl.overstap.referee;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.overstap.advice.answer.Afwegingen;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.question.AfwegingenVraag;
import nl.overstap.advice.upskillpad.AfwegingenPlanner;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.engine.configure.PlanningEngines;

/// The trade-offs of the product are all that there are, by the second reading (R17).
class ProductAfwegingenTests extends SeededComparison {

  private final ServedCatalogue served = new ServedCatalogue();
  private final AfwegingenPlanner planner =
      new AfwegingenPlanner(served.snapshots(), PlanningEngines.checked());

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
      Vraag asked = RandomVraag.make(dice, csv);
      List<String> criteria = i == 0 ? List.of("WEKEN", "KOSTEN") : some(dice);
      Vraag vraag = asked.optimising(offered(criteria));
      Problem problem = new Problem(csv, vraag);
      if (problem.steps().size() <= 11) {
        faults(problem, criteria, tally).stream()
            .map(fault -> fault + "\n  bij " + criteria + " van " + vraag.variables())
            .forEach(faults::add);
      }
    }
    return faults;
  }

  private static List<String> some(Dice dice) {
    return dice.some(List.of("WEKEN", "KOSTEN", "UREN", "STAPPEN"), dice.any(2, 3, 3));
  }

  /// R10: years of work cost no euros, so without a ladder work takes part only where weeks are
  /// weighed or limited.
  private static String offered(List<String> criteria) {
    return criteria.contains("WEKEN") ? "WEKEN" : criteria.getFirst();
  }

  private List<String> faults(Problem problem, List<String> criteria, Tally tally) {
    Afwegingen answer =
        planner.compare(
            new AfwegingenVraag(
                ProductVraag.of(problem.vraag()),
                criteria.stream().map(Criterium::valueOf).toList()));
    List<List<Long>> points = BruteforceFront.of(problem, criteria);
    tally.countPath(points.size());
    List<String> faults = new ArrayList<>();
    List<Planner.Antwoord.Pad> paden = answer.punten().stream().map(ProductPad::of).toList();
    List<List<Long>> found = paden.stream().map(pad -> values(pad.totaal(), criteria)).toList();
    differ(faults, "R17 punten", found, points);
    differ(faults, "R17 volledig", answer.volledig(), true);
    differ(faults, "R14 geenPad", answer.geenPad() != null, points.isEmpty());
    GeenPad geen = answer.geenPad();
    if (geen != null) {
      boolean unknown = ProductPad.isGeenEisenBekend(geen);
      differ(faults, "R12 GEEN_EISEN_BEKEND", unknown, !problem.eisenBekend());
    }
    paden.forEach(pad -> faults.addAll(PadFaults.of(problem, pad)));
    return faults;
  }

  private static List<Long> values(Totaal totaal, List<String> criteria) {
    return criteria.stream().map(totaal::in).toList();
  }
}
