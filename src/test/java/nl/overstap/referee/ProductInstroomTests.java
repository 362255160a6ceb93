package nl.overstap.referee;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overstap.advice.answer.bereik.GevondenPad;
import nl.overstap.advice.answer.bereik.Instroom;
import nl.overstap.advice.answer.bereik.InstroomFunctie;
import nl.overstap.advice.bereik.InstroomPlanner;
import nl.overstap.advice.question.InstroomVraag;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.referee.Vraag.Profiel;
import nl.overstap.referee.Vraag.Voorwaarden;
import nl.overstap.referee.Vraag.Werkervaring;

/// Who can come to a functie, by the product and by the second reading, functie by functie (R16).
class ProductInstroomTests extends SeededComparison {

  private final ServedCatalogue served = new ServedCatalogue();
  private final InstroomPlanner planner =
      new InstroomPlanner(served.snapshots(), PlanningEngines.checked());

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
      String target = dice.chance(70) ? RandomFuncties.DOEL : dice.pick(RandomFuncties.BEROEPEN);
      int maanden = dice.any(1, 6, 12, 24, 24, 36);
      RandomGrens binnen = RandomGrens.make(dice);
      Map<String, Vraag> vragen = new LinkedHashMap<>();
      RandomFuncties.BEROEPEN.stream()
          .filter(id -> !id.equals(target) && isKnown(csv, id))
          .forEach(id -> vragen.put(id, binnen.within(vraag(worked(csv, id, maanden), target))));
      Map<String, Problem> problems = ReachFaults.problems(csv, vragen);
      if (ReachFaults.isFit(problems)) {
        Instroom instroom =
            planner.find(
                new InstroomVraag(
                    new FunctieId(target),
                    binnen.asGrens(),
                    maanden,
                    ProductVraag.PEILDATUM,
                    Duration.ofSeconds(30)));
        faults(csv, new ReachFaults(problems, tally), instroom).stream()
            .map(fault -> "%s%n  bij %s, %d maanden, %s".formatted(fault, target, maanden, binnen))
            .forEach(faults::add);
      }
    }
    return faults;
  }

  private static boolean isKnown(CsvCatalogue csv, String functie) {
    return !new Requirements(csv).own(functie, Voorwaarden.none()).isEmpty();
  }

  private static Vraag vraag(Profiel profiel, String target) {
    return new Vraag(profiel, target, Voorwaarden.none(), "WEKEN");
  }

  /// Somebody who worked in it and holds each kwalificatie that is alone in its groep.
  private static Profiel worked(CsvCatalogue csv, String functie, int maanden) {
    return new Profiel(
        List.of(),
        List.of(new Werkervaring(functie, maanden)),
        List.of(),
        papers(csv, functie),
        List.of(),
        "");
  }

  private static List<String> papers(CsvCatalogue csv, String functie) {
    Map<String, List<Row>> groepen =
        csv.where("functie_diplomas", "functie", functie).stream()
            .collect(Collectors.groupingBy(row -> row.get("groep")));
    return groepen.values().stream()
        .filter(groep -> groep.size() == 1)
        .map(groep -> groep.getFirst().get("kwalificatie"))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> faults(CsvCatalogue csv, ReachFaults reach, Instroom instroom) {
    Map<String, GevondenPad> found = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    for (InstroomFunctie row : instroom.functies()) {
      String id = row.functie().id().value();
      found.put(id, row.pad());
      List<String> papers =
          row.kwalificaties().stream().map(kwalificatie -> kwalificatie.id().value()).toList();
      differ(faults, "R16 kwalificaties van " + id, papers, papers(csv, id));
    }
    List<String> open =
        instroom.nietUitgerekend().stream().map(functie -> functie.id().value()).toList();
    faults.addAll(reach.of(found, open));
    faults.addAll(reach.ofOrder(List.copyOf(found.keySet())));
    return faults;
  }
}
