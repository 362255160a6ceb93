package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.configure.PlanningEngines;
import org.junit.jupiter.api.Test;

/// The course in the engine, from one step to proof under limits. Read it from top to bottom.
class FeatureTests {

  @Test
  void a01OneStepTeachesWhatIsAsked() {
    assertAnswer(
        """
        opleiding    vooraf   leert    weken  euro
        MIG-lassen   -        lassen   6      900
        functie      Lasser: lassen
        persoon      -
        => MIG-lassen [6w 900 bewezen]
        """);
  }

  @Test
  void a02AStepIsTakenAfterWhatItAsksFor() {
    assertAnswer(
        """
        opleiding     vooraf   leert              weken  euro
        MIG-lassen    meten    lassen, tekening   6      900
        Meten-basis   -        meten              2      150
        functie       Constructiebankwerker: lassen, tekening
        persoon       -
        => Meten-basis ~ MIG-lassen [8w 1050 bewezen]
        """);
  }

  @Test
  void a03OfTwoWaysTheShorterIsTaken() {
    assertAnswer(
        """
        opleiding     vooraf   leert    weken  euro
        Dagcursus     -        lassen   4      1200
        Avondcursus   -        lassen   12     300
        functie       Lasser: lassen
        persoon       -
        => Dagcursus [4w 1200 bewezen]
        """);
  }

  @Test
  void a04ASharedStepCountsOnce() {
    assertAnswer(
        """
        opleiding   vooraf     leert        weken  euro
        Basis       -          basis        5      100
        Zagen       basis      zagen        1      100
        Boren       basis      boren        1      100
        Zagen-los   -          zagen        4      100
        Boren-los   -          boren        4      100
        functie     Timmerman: zagen, boren
        persoon     -
        => Basis ~ Zagen ~ Boren [7w 300 bewezen]
        """);
  }

  @Test
  void a05ATieOnWeeksIsDecidedOnMoney_R13() {
    assertAnswer(
        """
        opleiding   vooraf   leert    weken  euro
        Duur        -        lassen   4      900
        Goedkoop    -        lassen   4      300
        functie     Lasser: lassen
        persoon     -
        => Goedkoop [4w 300 bewezen]
        """);
  }

  @Test
  void a06WhoAlreadyCanHasNothingToLearn() {
    assertAnswer(
        """
        opleiding    vooraf   leert    weken  euro
        MIG-lassen   -        lassen   6      900
        functie      Lasser: lassen
        persoon      lassen
        => niets te leren [0w 0 bewezen]
        """);
  }

  @Test
  void a07WhatIsKnownNeedNotBeLearned() {
    assertAnswer(
        """
        opleiding     vooraf   leert    weken  euro
        Meten-basis   -        meten    2      150
        MIG-lassen    meten    lassen   6      900
        functie       Lasser: lassen
        persoon       meten
        => MIG-lassen [6w 900 bewezen]
        """);
  }

  @Test
  void a08OneOfAGroupIsEnough_R3() {
    assertAnswer(
        """
        opleiding   vooraf           leert    weken  euro
        Havo        -                havo     52     0
        Toets       -                toets    1      80
        Techniek    havo of toets    lassen   10     500
        functie     Lasser: lassen
        persoon     -
        => Toets ~ Techniek [11w 580 bewezen]
        """);
  }

  @Test
  void a09AHigherLevelHoldsForALowerOne_R2() {
    assertAnswer(
        """
        opleiding   vooraf     leert      weken  euro
        Rekenen-1   -          rekenen    3      50
        Rekenen-2   -          rekenen:2  4      90
        Meten       rekenen    meten      2      60
        functie     Maatvoerder: meten, rekenen:2
        persoon     -
        => Rekenen-2 ~ Meten [6w 150 bewezen]
        """);
  }

  @Test
  void a10ARuleIsFreeAndNoStep() {
    assertAnswer(
        """
        opleiding   vooraf   leert    weken  euro
        Deel-een    -        een      2      100
        Deel-twee   -        twee     3      100
        Geheel      -        diploma  6      150
        regel       een, twee -> diploma
        functie     Vakman: diploma
        persoon     -
        => Deel-een ~ Deel-twee [5w 200 bewezen]
        """);
  }

  @Test
  void a11MoneyMayGoFirst() {
    assertAnswer(
        """
        opleiding     vooraf   leert    weken  euro
        Dagcursus     -        lassen   4      1200
        Avondcursus   -        lassen   12     300
        functie       Lasser: lassen
        persoon       -
        vraag         euro, weken
        => Avondcursus [12w 300 bewezen]
        """);
  }

  @Test
  void a12ALimitIsTrulyKept() {
    assertAnswer(
        """
        opleiding     vooraf   leert    weken  euro
        Dagcursus     -        lassen   4      1200
        Avondcursus   -        lassen   12     300
        functie       Lasser: lassen
        persoon       -
        grens         euro 1000
        => Avondcursus [12w 300 bewezen]
        """);
  }

  @Test
  void a13TwoLimitsTogetherMayExcludeEveryPlan() {
    assertAnswer(
        """
        opleiding     vooraf   leert    weken  euro
        Dagcursus     -        lassen   4      1200
        Avondcursus   -        lassen   12     300
        functie       Lasser: lassen
        persoon       -
        grens         euro 1000, weken 10
        => niet binnen de grens
        """);
  }

  @Test
  void a14StepsAndHoursCanBeLimitedToo() {
    assertAnswer(
        """
        opleiding   vooraf   leert       weken  euro  uren
        Los-een     -        een         1      100   10
        Los-twee    -        twee        1      100   10
        Samen       -        een, twee   4      100   90
        functie     Vakman: een, twee
        persoon     -
        grens       stappen 1, uren 90
        => Samen [4w 100 bewezen]
        """);
  }

  @Test
  void a15NoMoreEmploymentsThanAllowed_R10() {
    assertAnswer(
        """
        opleiding    vooraf   leert      weken  euro  baan
        Werk-bouw    -        een        10     0     bouw
        Werk-zorg    -        twee       10     0     zorg
        Cursus-twee  -        twee       15     400   -
        functie      Vakman: een, twee
        persoon      -
        grens        banen 1
        => Werk-bouw ~ Cursus-twee [25w 400 bewezen]
        """);
  }

  @Test
  void a16TwoStepsInOneEmploymentCountOnce_R10() {
    assertAnswer(
        """
        opleiding     vooraf   leert    weken  euro  baan
        Werk-bouw-1   -        een      10     0     bouw
        Werk-bouw-2   een      twee     10     0     bouw
        functie       Vakman: een, twee
        persoon       -
        grens         banen 1
        => Werk-bouw-1 ~ Werk-bouw-2 [20w 0 bewezen]
        """);
  }

  @Test
  void a17WhatNothingTeachesIsNamed() {
    assertAnswer(
        """
        opleiding    vooraf   leert    weken  euro
        MIG-lassen   -        lassen   6      900
        functie      Lasser: lassen, durf
        persoon      -
        => niet te leren: durf
        """);
  }

  @Test
  void a18WhatIsSwitchedOffCannotBeTaken_R11() {
    assertAnswer(
        """
        opleiding     vooraf   leert    weken  euro
        Dagcursus     -        lassen   4      1200
        Avondcursus   -        lassen   12     300
        functie       Lasser: lassen
        persoon       -
        zonder        Dagcursus
        => Avondcursus [12w 300 bewezen]
        """);
  }

  @Test
  void a19TwoThatNeedEachOtherCannotBeLearned() {
    assertAnswer(
        """
        opleiding   vooraf   leert   weken  euro
        Kip         ei       kip     1      10
        Ei          kip      ei      1      10
        functie     Boer: kip
        persoon     -
        => niet te leren: kip
        """);
  }

  @Test
  void a20AFreeStepIsTakenOnlyWhenNeeded() {
    assertAnswer(
        """
        opleiding    vooraf   leert    weken  euro
        Gratis       -        meten    0      0
        Overbodig    -        zingen   0      0
        MIG-lassen   meten    lassen   6      900
        functie      Lasser: lassen
        persoon      -
        => Gratis ~ MIG-lassen [6w 900 bewezen]
        """);
  }

  @Test
  void a21DaysAreTenthsOfWeeks_R8() {
    assertAnswer(
        """
        opleiding   vooraf   leert   weken  euro
        VCA-dag     -        vca     0.2    250
        Heftruck    -        truck   0.4    300
        functie     Magazijn: vca, truck
        persoon     -
        => VCA-dag ~ Heftruck [0.6w 550 bewezen]
        """);
  }

  @Test
  void a22OneStepThatTeachesTwoBeatsTwoThatTeachOne() {
    assertAnswer(
        """
        opleiding   vooraf   leert            weken  euro
        Een         -        een              3      10
        Twee        -        twee             3      10
        Drie        -        drie             3      10
        Een-twee    -        een, twee        5      10
        Twee-drie   -        twee, drie       5      10
        Alles       -        een, twee, drie  8      10
        functie     Vakman: een, twee, drie
        persoon     -
        => Alles [8w 10 bewezen]
        """);
  }

  @Test
  void a23WithoutWorkNothingIsDecidedAndNeverCalledImpossible_R14() {
    assertAnswer(
        """
        opleiding    vooraf   leert    weken  euro
        MIG-lassen   -        lassen   6      900
        functie      Lasser: lassen
        persoon      -
        werk         0
        => onbeslist door WORK, minstens 0w
        """);
  }

  private static void assertAnswer(String drawing) {
    DrawnCatalogue catalogue = DrawnCatalogue.of(drawing);
    CheapestPlanQuestion question = catalogue.question();
    CheapestPlanOutcome outcome = PlanningEngines.checked().cheapestPlan(question);
    assertThat(catalogue.print(outcome, question))
        .as(catalogue.toString())
        .isEqualTo(catalogue.expected());
    assertThat(CertificateChecker.violations(question, outcome)).isEmpty();
  }
}
