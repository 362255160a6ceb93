package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.overstap.engine.api.CheapestPlanOutcome.Reason;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.FrontOutcome;
import nl.overstap.engine.api.FrontOutcome.Front;
import nl.overstap.engine.api.FrontOutcome.Point;
import nl.overstap.engine.api.FrontQuestion;
import nl.overstap.engine.check.FrontChecker;
import nl.overstap.engine.check.PlanChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.spi.Budget;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;
import org.junit.jupiter.api.Test;

/// The course in the engine, second part: trade-offs (R17). Points stand apart by `|`.
class FrontFeatureTests {
  private static final List<Criterion> WEKEN_EURO = List.of(Criterion.DURATION, Criterion.COST);

  @Test
  void b01TheShortestAndTheCheapestAreBothShown() {
    assertFront(
        """
        opleiding     vooraf   leert    weken  euro
        Dagcursus     -        lassen   4      1200
        Avondcursus   -        lassen   12     300
        Dure-cursus   -        lassen   12     400
        functie       Lasser: lassen
        persoon       -
        => Dagcursus [4w 1200] | Avondcursus [12w 300] volledig
        """);
  }

  @Test
  void b02APathThatIsBestAtNothingCanBeTheRightOne() {
    assertFront(
        """
        opleiding   vooraf   leert    weken  euro
        Snel        -        lassen   2      1000
        Midden      -        lassen   6      700
        Goedkoop    -        lassen   10     100
        functie     Lasser: lassen
        persoon     -
        => Snel [2w 1000] | Midden [6w 700] | Goedkoop [10w 100] volledig
        """);
  }

  @Test
  void b03SuchAPathIsMissedByEveryWeighedSum() {
    FrontQuestion question = question(TradeOffs.question(5, 3, 9), WEKEN_EURO);
    List<Point> points = ((Front) PlanningEngines.checked().front(question)).points();
    Set<Point> best = new HashSet<>();
    for (double weight = 0.0005; weight < 1; weight += 0.0005) {
      double weeks = weight;
      best.add(
          points.stream()
              .min(Comparator.comparingDouble(point -> weighed(point, weeks)))
              .orElseThrow());
    }
    assertThat(best.size()).as("of %d", points.size()).isBetween(2, points.size() - 1);
  }

  private static double weighed(Point point, double weeks) {
    return weeks * point.values().get(0) + (1 - weeks) * point.values().get(1);
  }

  @Test
  void b04ChoicesCombine() {
    assertFront(
        """
        opleiding    vooraf   leert   weken  euro
        Zagen-snel   -        zagen   1      500
        Zagen-lang   -        zagen   3      100
        Boren-snel   -        boren   1      900
        Boren-lang   -        boren   5      100
        functie      Timmerman: zagen, boren
        persoon      -
        => Zagen-snel ~ Boren-snel [2w 1400] | Zagen-lang ~ Boren-snel [4w 1000] \
        | Zagen-snel ~ Boren-lang [6w 600] | Zagen-lang ~ Boren-lang [8w 200] volledig
        """);
  }

  @Test
  void b05WhatIsBeyondALimitIsNoPoint() {
    assertFront(
        """
        opleiding   vooraf   leert    weken  euro
        Snel        -        lassen   2      1000
        Midden      -        lassen   6      700
        Goedkoop    -        lassen   10     100
        functie     Lasser: lassen
        persoon     -
        grens       weken 9, euro 900
        => Midden [6w 700] volledig
        """);
  }

  @Test
  void b06WhatCostsNothingIsTheEndOfTheFront() {
    assertFront(
        """
        opleiding   vooraf   leert    weken  euro
        Cursus      -        lassen   2      1000
        Werkplek    -        lassen   26     0
        Gratis-ook  -        lassen   30     0
        functie     Lasser: lassen
        persoon     -
        => Cursus [2w 1000] | Werkplek [26w 0] volledig
        """);
  }

  @Test
  void b07WhoHasEverythingHasNothingToWeigh() {
    assertFront(
        """
        opleiding   vooraf   leert    weken  euro
        Cursus      -        lassen   2      1000
        functie     Lasser: lassen
        persoon     lassen
        => niets te leren [0w 0] volledig
        """);
  }

  @Test
  void b08WithAThirdCriterionMorePathsMakeSense() {
    DrawnCatalogue drawn =
        DrawnCatalogue.of(
            """
            opleiding   vooraf   leert    weken  euro  uren
            Snel        -        lassen   2      1000  80
            Rustig      -        lassen   4      1000  20
            Goedkoop    -        lassen   10     100   90
            Slecht      -        lassen   10     100   95
            functie     Lasser: lassen
            persoon     -
            => Snel [2w 1000] | Rustig [4w 1000] | Goedkoop [10w 100] volledig
            """);
    assertFront(drawn, List.of(Criterion.DURATION, Criterion.COST, Criterion.HOURS));
  }

  @Test
  void b09WhatCannotBeLearnedHasNoFront() {
    assertFront(
        """
        opleiding   vooraf   leert    weken  euro
        Cursus      diploma  lassen   2      1000
        functie     Lasser: lassen
        persoon     -
        => geen: Unreachable
        """);
  }

  @Test
  void b10WithFewerPointsThanThereAreTheGapSaysWhatIsMissed() {
    DrawnCatalogue drawn =
        DrawnCatalogue.of(
            """
            opleiding   vooraf   leert    weken  euro
            Snel        -        lassen   2      1000
            Midden      -        lassen   6      700
            Goedkoop    -        lassen   10     100
            functie     Lasser: lassen
            persoon     -
            """);
    FrontQuestion all = question(drawn.question(), WEKEN_EURO);
    FrontQuestion two = with(all, 2, all.budget());
    Front front = (Front) PlanningEngines.checked().front(two);
    assertThat(front.points()).hasSize(2);
    assertThat(front.complete()).isFalse();
    assertThat(front.gap()).as("Midden takes 6 of 10 weeks").isGreaterThanOrEqualTo(10 / 6.0);
    assertThat(FrontChecker.violations(two, front)).isEmpty();
    assertThat(((Front) PlanningEngines.checked().front(with(all, 3, all.budget()))).complete())
        .as("exactly as many as there are")
        .isTrue();
  }

  @Test
  void theBudgetIsForAllPointsTogetherAndMoreWorkNeverWidensWhatIsProven() {
    SeededCatalogue catalogue = SeededCatalogue.of(3, 100, 500, 50);
    boolean early = false;
    boolean complete = false;
    for (long work = 1000; work < 8_000_000_000L && !complete; work *= 4) {
      FrontQuestion question =
          question(catalogue.question(11, 4, Budget.of(work, Duration.ofMinutes(2))), WEKEN_EURO);
      FrontOutcome outcome = PlanningEngines.checked().front(question);
      if (outcome instanceof Front front) {
        assertThat(FrontChecker.violations(question, front)).as("work %d", work).isEmpty();
        early |= !front.complete();
        complete = front.complete();
      } else {
        assertThat(outcome).as("never a no").isInstanceOf(Undecided.class);
      }
    }
    assertThat(early).as("a front that ended early").isTrue();
    assertThat(complete).as("in the end it is complete").isTrue();
  }

  @Test
  void aFrontThatIsToldToStopStopsWithWhatItHas() {
    SeededCatalogue catalogue = SeededCatalogue.of(5, 400, 4000, 100);
    AtomicLong asked = new AtomicLong();
    Budget budget =
        new Budget(Long.MAX_VALUE, Duration.ofMinutes(2), () -> asked.incrementAndGet() > 2000);
    FrontQuestion question = question(catalogue.question(11, 10, budget), WEKEN_EURO);
    FrontOutcome outcome = PlanningEngines.checked().front(question);
    assertThat(outcome)
        .satisfiesAnyOf(
            front -> assertThat(((Front) front).complete()).isFalse(),
            none -> assertThat(((Undecided) none).reason()).isEqualTo(Reason.CANCELLED));
    assertThat(asked.get()).as("not asked again once it said stop").isEqualTo(2001);
  }

  @Test
  void aFrontThatClaimsToBeCompleteWithoutAPointIsFound() {
    CheapestPlanQuestion cheapest = TradeOffs.question(5, 3, 9);
    FrontQuestion question = question(cheapest, WEKEN_EURO);
    Front front = (Front) PlanningEngines.checked().front(question);
    assertThat(front.points()).hasSizeGreaterThan(2);
    List<Point> fewer = front.points().subList(0, front.points().size() - 1);
    Front lie = new Front(fewer, true, 1, front.proofs());
    assertThat(FrontChecker.violations(question, lie))
        .anyMatch(sentence -> sentence.contains("may beat all points"));
    Point first = front.points().getFirst();
    Point wrong = new Point(first.plan(), front.points().getLast().values(), 0, true);
    assertThat(PlanChecker.violations(question, new Front(List.of(wrong), true, 1, List.of())))
        .anyMatch(sentence -> sentence.contains("its plan takes"));
  }

  private static void assertFront(String drawing) {
    assertFront(DrawnCatalogue.of(drawing), WEKEN_EURO);
  }

  private static void assertFront(DrawnCatalogue drawn, List<Criterion> criteria) {
    FrontQuestion question = question(drawn.question(), criteria);
    FrontOutcome outcome = PlanningEngines.checked().front(question);
    assertThat(drawn.print(outcome, question)).as("%s", drawn).isEqualTo(drawn.expected());
    if (outcome instanceof Front front) {
      assertThat(FrontChecker.violations(question, front)).isEmpty();
    }
  }

  private static FrontQuestion question(CheapestPlanQuestion drawn, List<Criterion> criteria) {
    Limits limits = drawn.limits();
    return new FrontQuestion(
        drawn.graph(),
        drawn.costs(),
        drawn.start(),
        drawn.goal(),
        criteria,
        limits,
        200,
        drawn.budget());
  }

  private static FrontQuestion with(FrontQuestion question, int atMost, Budget budget) {
    return new FrontQuestion(
        question.graph(),
        question.costs(),
        question.start(),
        question.goal(),
        question.criteria(),
        question.limits(),
        atMost,
        budget);
  }
}
