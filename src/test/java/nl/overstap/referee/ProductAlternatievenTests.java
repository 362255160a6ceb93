package nl.overstap.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overstap.advice.answer.Alternatieven;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.question.AlternatievenVraag;
import nl.overstap.advice.upskillpad.AlternatievenPlanner;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.referee.Planner.Antwoord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The alternatives of the product are the ones that there are, by the second reading (R17).
class ProductAlternatievenTests extends SeededComparison {

  private final ServedCatalogue served = new ServedCatalogue();
  private final AlternatievenPlanner planner =
      new AlternatievenPlanner(served.snapshots(), PlanningEngines.checked());
  private final ProductPlanner upskillpad = new ProductPlanner();

  @Override
  int seeds() {
    return 300;
  }

  @Override
  int opleidingCount(Dice dice) {
    return dice.between(5, 9);
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
      int asked = dice.between(1, 5);
      if (problem.steps().size() <= 12) {
        faults(problem, asked, upskillpad.plan(catalogue, vraag), tally).stream()
            .map(fault -> "%s%n  bij %d van %s".formatted(fault, asked, vraag.variables()))
            .forEach(faults::add);
      }
    }
    return faults;
  }

  /// Work that is begun with more than it needs (10901), and longer work in the same functie.
  @ParameterizedTest
  @ValueSource(longs = {10901, 11884, 14382, 14753, 15229, 17136})
  void what_once_differed_does_so_no_more(long seed) {
    assertThat(compare(seed, new Tally())).isEmpty();
  }

  private List<String> faults(Problem problem, int asked, Antwoord one, Tally tally) {
    Alternatieven answer =
        planner.find(new AlternatievenVraag(ProductVraag.of(problem.vraag()), asked));
    List<Antwoord.Pad> paden = answer.paden().stream().map(ProductPad::of).toList();
    tally.countPath(paden.size());
    List<String> faults = new ArrayList<>(new AlternativesFaults(problem, asked).of(paden));
    differ(faults, "R17 volledig", answer.volledig(), true);
    Optional<GeenPad> geen = Optional.ofNullable(answer.geenPad());
    differ(faults, "R14 geenPad", geen.isPresent(), Bruteforce.solve(problem).isEmpty());
    geen.map(ProductPad::isGeenEisenBekend)
        .ifPresent(
            unknown -> differ(faults, "R12 GEEN_EISEN_BEKEND", unknown, !problem.eisenBekend()));
    if (one instanceof Antwoord.Pad pad && !paden.isEmpty()) {
      differ(faults, "het eerste is upskillpad", paden.getFirst().stappen(), pad.stappen());
    }
    return faults;
  }
}
