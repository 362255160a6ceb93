package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.overstap.engine.api.AlternativesOutcome;
import nl.overstap.engine.api.AlternativesOutcome.Alternatives;
import nl.overstap.engine.api.AlternativesQuestion;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.WeightySteps;
import nl.overstap.engine.check.AlternativesChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The course in the engine, third part: alternatives that a person notices (R17). A step weighs
/// from a fifth of the weeks or the euros of its plan.
class AlternativesFeatureTests {

  @Test
  void c01ThreeKindsOfRoutes() {
    assertAlternatives(
        3,
        """
        opleiding   vooraf   leert            weken  euro
        Veilig-dag  -        veilig           0.2    20
        Voltijd     -        lassen           4      2950
        Intern      -        lassen           13     0
        Bbl         -        lassen, diploma  104    590
        functie     Lasser: veilig, lassen
        persoon     -
        => Veilig-dag ~ Voltijd [4.2w 2970] | Veilig-dag ~ Intern [13.2w 20] \
        | Veilig-dag ~ Bbl [104.2w 610] volledig
        """);
  }

  @Test
  void c02AnotherCourseOfOneDayIsNoAlternative() {
    assertAlternatives(
        5,
        """
        opleiding     vooraf   leert    weken  euro
        Veilig-dag    -        veilig   0.2    200
        Veilig-thuis  -        veilig   0.4    180
        Voltijd       -        lassen   4      2950
        functie       Lasser: veilig, lassen
        persoon       -
        => Veilig-dag ~ Voltijd [4.2w 3150] volledig
        """);
  }

  @Test
  void c03WhatEveryPathNeedsMayStandInAll() {
    assertAlternatives(
        5,
        """
        opleiding   vooraf   leert    weken  euro
        Basis       -        basis    20     100
        Kort        basis    lassen   10     900
        Lang        basis    lassen   30     100
        functie     Lasser: lassen
        persoon     -
        => Basis ~ Kort [30w 1000] | Basis ~ Lang [50w 200] volledig
        """);
  }

  @Test
  void c04WhereNothingWeighsTheLongestStepsCount() {
    assertAlternatives(
        5,
        """
        opleiding  vooraf   leert    weken  euro
        A          -        a        1      0
        B          -        b        1      0
        C          -        c        1      0
        D          -        d        1      0
        E          -        e        1      0
        F          -        f        1.1    0
        F-lang     -        f        1.4    0
        functie    Alles: a, b, c, d, e, f
        persoon    -
        => A ~ B ~ C ~ D ~ E ~ F [6.1w 0] | A ~ B ~ C ~ D ~ E ~ F-lang [6.4w 0] volledig
        """);
  }

  @Test
  void c05AJobOnTheWayAlwaysWeighs() {
    assertAlternatives(
        2,
        """
        opleiding   vooraf   leert    weken  euro  baan
        Hulp-werk   -        meten    2      0     hulp
        Meten-les   -        meten    3      0     -
        Lassen      -        lassen   40     100   -
        functie     Lasser: meten, lassen
        persoon     -
        => Hulp-werk ~ Lassen [42w 100] | Meten-les ~ Lassen [43w 100] volledig
        """);
  }

  @Test
  void c06WhoHasEverythingHasOnePath() {
    assertAlternatives(
        3,
        """
        opleiding   vooraf   leert    weken  euro
        Cursus      -        lassen   2      1000
        functie     Lasser: lassen
        persoon     lassen
        => niets te leren [0w 0] volledig
        """);
  }

  @Test
  void c07AnAlternativeBeyondALimitIsNone() {
    assertAlternatives(
        3,
        """
        opleiding   vooraf   leert    weken  euro
        Snel        -        lassen   2      1000
        Lang        -        lassen   30     100
        functie     Lasser: lassen
        persoon     -
        grens       weken 26
        => Snel [2w 1000] volledig
        """);
  }

  @Test
  void c08WhatCannotBeLearnedHasNoAlternatives() {
    assertAlternatives(
        3,
        """
        opleiding   vooraf   leert    weken  euro
        Cursus      diploma  lassen   2      1000
        functie     Lasser: lassen
        persoon     -
        => geen: Unreachable
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"900 100", "100 900"})
  void amongPlansThatAreEqualOnBothTheThirdCriterionDecides_R13(String euros) {
    String[] euro = euros.split(" ");
    CheapestPlanQuestion drawn =
        DrawnCatalogue.of(
                """
                opleiding   vooraf   leert    weken  euro
                Een         -        lassen   6      %s
                Twee        -        lassen   6      %s
                functie     Lasser: lassen
                persoon     -
                => Een [6w %s bewezen]
                """
                    .formatted(euro[0], euro[1], euro[0]))
            .question();
    CheapestPlanQuestion fewest =
        new CheapestPlanQuestion(
            drawn.graph(),
            drawn.costs(),
            drawn.start(),
            drawn.goal(),
            Criterion.STEPS,
            Criterion.DURATION,
            drawn.limits(),
            drawn.budget());
    AlternativesQuestion question =
        new AlternativesQuestion(fewest, 1, WeightySteps.A_FIFTH, List.of(), Criterion.COST);

    Alternatives one = (Alternatives) PlanningEngines.checked().alternatives(question);

    Found found = one.plans().getFirst();
    assertThat(found.plan().total(Criterion.COST, drawn.costs())).isEqualTo(10_000);
    assertThat(found.secondOptimal()).isTrue();
    assertThat(AlternativesChecker.violations(question, one)).isEmpty();
  }

  @Test
  void whateverTheWorkAllowedItIsNeverANo() {
    SeededCatalogue catalogue = SeededCatalogue.of(3, 100, 500, 50);
    int early = 0;
    for (long work = 100; work < 30_000_000L; work *= 4) {
      AlternativesQuestion question =
          new AlternativesQuestion(
              catalogue.question(11, 6, Budget.of(work, Duration.ofMinutes(2))), 4);
      AlternativesOutcome outcome = PlanningEngines.checked().alternatives(question);
      if (outcome instanceof Alternatives alternatives) {
        assertThat(AlternativesChecker.violations(question, alternatives))
            .as("work %d", work)
            .isEmpty();
        early += alternatives.complete() ? 0 : 1;
      } else {
        assertThat(outcome).isInstanceOf(Undecided.class);
        early++;
      }
    }
    assertThat(early).as("ended early").isPositive();
  }

  @Test
  void aSearchThatIsToldToStopStopsWithWhatItHas() {
    SeededCatalogue catalogue = SeededCatalogue.of(5, 400, 4000, 100);
    AtomicLong asked = new AtomicLong();
    Budget budget =
        new Budget(Long.MAX_VALUE, Duration.ofMinutes(2), () -> asked.incrementAndGet() > 500);
    AlternativesOutcome outcome =
        PlanningEngines.checked()
            .alternatives(new AlternativesQuestion(catalogue.question(11, 10, budget), 5));
    assertThat(outcome).isInstanceOf(Alternatives.class);
    assertThat(((Alternatives) outcome).complete()).isFalse();
    assertThat(asked.get()).as("not asked again once it said stop").isEqualTo(501);
  }

  @Test
  void alternativesThatShareWhatWeighsAreFound() {
    CheapestPlanQuestion cheapest = TradeOffs.question(5, 3, 9);
    AlternativesQuestion question = new AlternativesQuestion(cheapest, 3);
    Alternatives truth = (Alternatives) PlanningEngines.checked().alternatives(question);
    var twice = List.of(truth.plans().getFirst(), truth.plans().getFirst());
    assertThat(
            PlanChecker.violations(
                question, new Alternatives(twice, true, List.of(), truth.proofs())))
        .anyMatch(sentence -> sentence.contains("takes what weighs"));
    Alternatives less = new Alternatives(truth.plans().subList(0, 1), true, List.of(), List.of());
    assertThat(AlternativesChecker.violations(question, less))
        .anyMatch(sentence -> sentence.contains("no more than 1"));
  }

  private static void assertAlternatives(int count, String drawing) {
    DrawnCatalogue drawn = DrawnCatalogue.of(drawing);
    CheapestPlanQuestion cheapest = drawn.question();
    AlternativesQuestion question = new AlternativesQuestion(cheapest, count);
    AlternativesOutcome outcome = PlanningEngines.checked().alternatives(question);
    assertThat(drawn.print(outcome, cheapest)).as("%s", drawn).isEqualTo(drawn.expected());
    if (outcome instanceof Alternatives alternatives) {
      assertThat(AlternativesChecker.violations(question, alternatives)).isEmpty();
    }
  }
}
