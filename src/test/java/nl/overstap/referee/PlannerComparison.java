package nl.overstap.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overstap.referee.Planner.Antwoord;
import nl.overstap.referee.Replay.Verdict;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds a planner against the second reading of the rules on random catalogues.
///
/// A subclass says which planner, how large the catalogues are and how many. It runs again with
/// `-Doverstap.zaad=<seed> -Doverstap.zaden=1`, and longer with `-Doverstap.zaden=<count>`.
abstract class PlannerComparison {

  @TempDir Path folder;

  abstract Planner planner();

  /// How many catalogues when nothing is told.
  abstract int seeds();

  abstract int opleidingCount(Dice dice);

  abstract int periods(Dice dice);

  /// How many questions on each catalogue.
  int questions() {
    return 4;
  }

  /// Whether the planner can be asked this.
  boolean isFit(Problem problem) {
    return problem.steps().size() <= 12;
  }

  @Test
  void R25_every_answer_is_the_one_of_the_second_reading() throws IOException {
    long first = Long.getLong("overstap.zaad", 1);
    int count = Integer.getInteger("overstap.zaden", seeds());
    Tally tally = new Tally();
    SoftAssertions.assertSoftly(all -> {
      for (long seed = first; seed < first + count; seed++) {
        List<String> faults = compare(seed, tally);
        all.assertThat(faults).as(again(seed)).isEmpty();
      }
    });
    System.out.printf(
        "%s, zaden %d-%d: %s%n", getClass().getSimpleName(), first, first + count - 1, tally);
    assertThat(tally.paths()).as("paden gevonden").isPositive();
  }

  private String again(long seed) {
    return "zaad %d: mvn test -Dtest=%s -Doverstap.zaad=%d -Doverstap.zaden=1"
        .formatted(seed, getClass().getSimpleName(), seed);
  }

  private List<String> compare(long seed, Tally tally) {
    Dice dice = new Dice(seed);
    CsvCatalogue csv = RandomCatalogue.make(dice, opleidingCount(dice), periods(dice));
    Path catalogue = write(csv, seed);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < questions(); i++) {
      Vraag vraag = RandomVraag.make(dice, csv);
      Optional<Totaal> answer = ask(csv, catalogue, vraag, faults, tally);
      answer.ifPresent(
          totaal -> ask(csv, catalogue, RandomVraag.tighter(dice, vraag, totaal), faults, tally));
    }
    return faults;
  }

  private Path write(CsvCatalogue csv, long seed) {
    try {
      Path catalogue = Files.createDirectory(folder.resolve("zaad-" + seed));
      csv.write(catalogue);
      return catalogue;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
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
    return switch (new Replay(problem).judge(pad.stappen())) {
      case Verdict.Invalid(List<String> violations) -> violations;
      case Verdict.Valid valid -> claimFaults(problem, best, pad, valid);
    };
  }

  private static List<String> claimFaults(
      Problem problem, Optional<List<Step>> best, Antwoord.Pad pad, Verdict.Valid valid) {
    List<String> faults = new ArrayList<>();
    if (best.isEmpty()) {
      return List.of("R14: een pad dat er niet is: " + pad.stappen());
    }
    String criterium = problem.vraag().optimaliseer();
    differ(faults, "R13 paar", valid.pair(), Replay.total(best.get()).pair(criterium));
    differ(faults, "R13 optimaal", pad.optimaal(), true);
    differ(faults, "R8 totaal", pad.totaal(), valid.totaal());
    differ(faults, "eersteWerkdag", pad.eersteWerkdag(), valid.eersteWerkdag());
    differ(faults, "doorlooptijd", pad.doorlooptijd(), valid.doorlooptijd());
    differ(faults, "nuAlMogelijk", pad.nuAlMogelijk(), problem.nuAlMogelijk());
    return faults;
  }

  private static void differ(List<String> faults, String what, Object is, Object shouldBe) {
    if (!is.equals(shouldBe)) {
      faults.add("%s is %s, maar hoort %s te zijn".formatted(what, is, shouldBe));
    }
  }
}
