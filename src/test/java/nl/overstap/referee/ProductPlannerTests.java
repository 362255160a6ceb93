package nl.overstap.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.overstap.referee.Planner.Antwoord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The product against the second reading of the rules, and against the solved cases of practice.
class ProductPlannerTests extends PlannerComparison {
  private final ProductPlanner product = new ProductPlanner();

  @Override
  Planner planner() {
    return product;
  }

  @Override
  int seeds() {
    return 500;
  }

  @Override
  int opleidingCount(Dice dice) {
    return dice.between(4, 8);
  }

  @Override
  int periods(Dice dice) {
    return dice.between(0, 3);
  }

  static Stream<GoldenCase> cases() {
    return GoldenCase.list().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_product_answers_the_cases_of_practice(GoldenCase golden) {
    Antwoord antwoord = product.plan(GoldenCase.folder(), golden.vraag());

    assertThat(antwoord).isInstanceOf(Antwoord.Pad.class);
    Antwoord.Pad pad = (Antwoord.Pad) antwoord;
    assertThat(pad.stappen().stream().map(Stap::toString))
        .containsExactlyElementsOf(golden.steps());
    assertThat(pad.totaal().weken()).as("weken").isEqualTo(golden.amount("weken", 1));
    assertThat(pad.totaal().eigen()).as("kosten").isEqualTo(golden.amount("kosten", 2));
    assertThat(pad.totaal().prijs()).as("prijs").isEqualTo(golden.amount("prijs", 2));
    assertThat(pad.eersteWerkdag()).isEqualTo(golden.amount("eersteWerkdag", 1));
    assertThat(pad.doorlooptijd()).isEqualTo(golden.amount("doorlooptijd", 1));
    assertThat(pad.nuAlMogelijk()).isEqualTo(golden.nuAlMogelijk());
    assertThat(pad.optimaal()).as("bewezen").isTrue();
  }
}
