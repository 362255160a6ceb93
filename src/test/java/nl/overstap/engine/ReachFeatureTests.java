package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.overstap.engine.configure.PlanningEngines;
import org.junit.jupiter.api.Test;

/// The course in reach: many questions that have most in common.
class ReachFeatureTests {

  @Test
  void d01EveryFunctieGetsItsOwnAnswer() {
    assertAnswers(
        """
        opleiding     vooraf   leert              weken  euro
        MIG-lassen    -        lassen             6      900
        Tekenen       -        tekening           4      300
        functie       Lasser: lassen
        functie       Tekenaar: tekening
        functie       Bankwerker: lassen, tekening
        persoon       -
        => Lasser: MIG-lassen [6w 900 bewezen]
        => Tekenaar: Tekenen [4w 300 bewezen]
        => Bankwerker: MIG-lassen ~ Tekenen [10w 1200 bewezen]
        """);
  }

  @Test
  void d02WhatLiesBeyondTheLimitIsExcludedWithAProof() {
    assertAnswers(
        """
        opleiding     vooraf   leert      weken  euro
        Basis         -        basis      5      100
        Vervolg       basis    vervolg    5      100
        functie       Leerling: basis
        functie       Vakman: vervolg
        persoon       -
        grens         weken 8
        => Leerling: Basis [5w 100 bewezen]
        => Vakman: niet binnen de grens
        """);
  }

  @Test
  void d03TwoThatFitApartMayNotFitTogether() {
    assertAnswers(
        """
        opleiding     vooraf   leert      weken  euro
        MIG-lassen    -        lassen     6      900
        Tekenen       -        tekening   4      300
        functie       Lasser: lassen
        functie       Bankwerker: lassen, tekening
        persoon       -
        grens         weken 8
        => Lasser: MIG-lassen [6w 900 bewezen]
        => Bankwerker: niet binnen de grens
        """);
  }

  @Test
  void d04WhoAlreadyCanIsThere() {
    assertAnswers(
        """
        opleiding     vooraf   leert      weken  euro
        MIG-lassen    -        lassen     6      900
        functie       Lasser: lassen
        functie       Magazijn: tillen
        persoon       tillen
        grens         weken 0
        => Lasser: niet binnen de grens
        => Magazijn: niets te leren [0w 0 bewezen]
        """);
  }

  @Test
  void d05WhatNothingTeachesIsNamed() {
    assertAnswers(
        """
        opleiding     vooraf   leert      weken  euro
        MIG-lassen    -        lassen     6      900
        functie       Lasser: lassen
        functie       Kunstenaar: lassen, talent
        persoon       -
        => Lasser: MIG-lassen [6w 900 bewezen]
        => Kunstenaar: niet te leren: talent
        """);
  }

  @Test
  void d06EveryPersonGetsTheirOwnAnswer_R16() {
    assertAnswers(
        """
        opleiding     vooraf   leert      weken  euro
        Meten         -        meten      3      100
        MIG-lassen    meten    lassen     6      900
        functie       Lasser: lassen
        persoon       Anna: -
        persoon       Bas: meten
        persoon       Cem: lassen
        grens         weken 8
        => Anna: niet binnen de grens
        => Bas: MIG-lassen [6w 900 bewezen]
        => Cem: niets te leren [0w 0 bewezen]
        """);
  }

  @Test
  void d07AStepThatOneFunctieLeavesOutServesAnother_R10() {
    assertAnswers(
        """
        opleiding     vooraf   leert      weken  euro
        Werken        -        ervaring   2      0
        Cursus        -        ervaring   4      500
        functie       Kok: ervaring
        functie       Ober: ervaring  zonder 0
        functie       Slager: ervaring  zonder 0, 1
        persoon       -
        => Kok: Werken [2w 0 bewezen]
        => Ober: Cursus [4w 500 bewezen]
        => Slager: niet te leren: ervaring
        """);
  }

  @Test
  void d08WithoutWorkWhatIsOpenIsNeverCalledImpossible_R14() {
    assertAnswers(
        """
        opleiding     vooraf   leert      weken  euro
        MIG-lassen    -        lassen     6      900
        functie       Lasser: lassen
        functie       Kunstenaar: talent
        persoon       -
        werk          0
        => Lasser: onbeslist door WORK, minstens 6w
        => Kunstenaar: onbeslist door WORK, minstens 6w
        """);
  }

  private static void assertAnswers(String drawing) {
    String expected =
        drawing.lines().filter(line -> line.startsWith("=>")).collect(Collectors.joining("\n"));
    assertThat(DrawnReach.of(drawing).answeredBy(PlanningEngines.checked()))
        .as(drawing)
        .isEqualTo(expected);
  }
}
