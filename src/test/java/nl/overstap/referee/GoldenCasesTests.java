package nl.overstap.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.referee.Replay.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The solved cases of practice, read from the rows alone.
class GoldenCasesTests {

  static Stream<GoldenCase> cases() {
    return GoldenCase.list().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_exhaustive_search_finds_the_steps_in_order_and_totals_of_practice(GoldenCase golden) {
    Problem problem = new Problem(CsvCatalogue.read(GoldenCase.folder()), golden.vraag());

    List<Stap> path = Bruteforce.solve(problem).orElseThrow().stream().map(Step::stap).toList();

    assertThat(path.stream().map(Stap::toString)).containsExactlyElementsOf(golden.steps());
    assertThat(new Replay(problem).judge(path)).isInstanceOf(Verdict.Valid.class);
    Verdict.Valid valid = (Verdict.Valid) new Replay(problem).judge(path);
    assertThat(valid.totaal().weken()).as("weken").isEqualTo(golden.amount("weken", 1));
    assertThat(valid.totaal().eigen()).as("kosten").isEqualTo(golden.amount("kosten", 2));
    assertThat(valid.totaal().prijs()).as("prijs").isEqualTo(golden.amount("prijs", 2));
    assertThat(valid.eersteWerkdag())
        .as("eersteWerkdag")
        .isEqualTo(golden.amount("eersteWerkdag", 1));
    assertThat(valid.doorlooptijd()).as("doorlooptijd").isEqualTo(golden.amount("doorlooptijd", 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void nu_al_mogelijk_lists_the_instapfuncties_on_the_ladder_that_are_open(GoldenCase golden) {
    Problem problem = new Problem(CsvCatalogue.read(GoldenCase.folder()), golden.vraag());

    assertThat(problem.nuAlMogelijk()).isEqualTo(golden.nuAlMogelijk());
  }
}
