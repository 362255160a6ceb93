package nl.overstap.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overstap.advice.answer.bereik.Bereik;
import nl.overstap.advice.answer.bereik.GevondenPad;
import nl.overstap.advice.bereik.BereikPlanner;
import nl.overstap.advice.question.BereikVraag;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.domain.vraag.Volgorde;
import nl.overstap.engine.configure.PlanningEngines;
import org.junit.jupiter.api.Test;

/// What the product finds within reach is what the second reading finds, functie by functie (R16).
class ProductBereikTests extends SeededComparison {

  private static final FunctieFilter INSTAP = new FunctieFilter(null, null, true, null);

  private final ServedCatalogue served = new ServedCatalogue();
  private final BereikPlanner planner =
      new BereikPlanner(served.snapshots(), PlanningEngines.checked());

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
    for (int i = 0; i < 2; i++) {
      Vraag vraag = RandomVraag.make(dice, csv);
      RandomGrens binnen = RandomGrens.make(dice);
      boolean instap = dice.chance(20);
      Volgorde volgorde = dice.any(Volgorde.AANSLUITING, Volgorde.INSPANNING);
      Map<String, Vraag> vragen = new LinkedHashMap<>();
      csv.rows("functies").stream()
          .filter(row -> !row.is("soort", "ERVARING"))
          .filter(row -> !instap || row.yes("instapfunctie", false))
          .map(row -> row.get("id"))
          .forEach(id -> vragen.put(id, binnen.within(vraag.to(id))));
      Map<String, Problem> problems = ReachFaults.problems(csv, vragen);
      if (ReachFaults.isFit(problems)) {
        Bereik bereik = ask(vraag, binnen, instap, volgorde);
        faults(new ReachFaults(problems, tally), bereik).stream()
            .map(fault -> fault + "\n  bij " + binnen + " van " + vraag.variables())
            .forEach(faults::add);
      }
    }
    return faults;
  }

  /// Two steps that end at the same moment, and one that fits beside neither but comes first.
  @Test
  void what_once_differed_does_so_no_more() {
    assertThat(compare(10982, new Tally())).isEmpty();
  }

  private Bereik ask(Vraag vraag, RandomGrens binnen, boolean instap, Volgorde volgorde) {
    return planner.find(
        new BereikVraag(
            ProductVraag.profiel(vraag.profiel()),
            binnen.asGrens(),
            volgorde,
            instap ? INSTAP : FunctieFilter.ALLES,
            ProductVraag.voorwaarden(vraag.voorwaarden()),
            ProductVraag.PEILDATUM,
            Duration.ofSeconds(30)));
  }

  private static List<String> faults(ReachFaults reach, Bereik bereik) {
    Map<String, GevondenPad> found =
        bereik.functies().stream()
            .collect(
                Collectors.toMap(
                    row -> row.functie().id().value(),
                    row -> row.pad(),
                    (one, other) -> one,
                    LinkedHashMap::new));
    List<String> open =
        bereik.nietUitgerekend().stream().map(functie -> functie.id().value()).toList();
    List<String> faults = new ArrayList<>(reach.of(found, open));
    if (bereik.volgorde() == Volgorde.INSPANNING) {
      faults.addAll(reach.ofOrder(List.copyOf(found.keySet())));
    } else {
      List<Double> fit = bereik.functies().stream().map(row -> row.aansluiting()).toList();
      differ(
          faults,
          "volgorde AANSLUITING",
          fit,
          fit.stream().sorted(java.util.Comparator.reverseOrder()).toList());
    }
    return faults;
  }
}
