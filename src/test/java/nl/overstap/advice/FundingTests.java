package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overstap.advice.drawn.Question;
import nl.overstap.advice.drawn.World;
import nl.overstap.domain.vraag.Criterium;
import org.junit.jupiter.api.Test;

/// Which regelingen stand with a step, and what they change (R19). Every question is asked on 21
/// November 2026.
class FundingTests {
  private static final String LES =
      "functie monteur [sectoren=installatie]: doel 2\n"
          + "sectoren bouw []\nsectoren installatie [onderdeelVan=bouw]\n"
          + "opleiding les [4w 1000 nlqf=2 leerweg=CURSUS]: -> doel 2\n";

  @Test
  void R19_moneyForThePersonOfWhichAllConditionsAreKnownIsOffTheOwnCosts() {
    World world = world("ontvanger=PERSOON percentage=30 maximum=250 per=OPLEIDING");

    world
        .answers(to("monteur"))
        .is("les [4w eigen 750 prijs 1000, werkt vanaf 4, bewezen]")
        .says("Je betaalt zelf € 750. Daar is € 250 van hulp al af.");
    assertThat(regelingen(world, to("monteur")))
        .containsExactly("ZEKER 250 Met hulp betaal je zelf € 250 minder.");
  }

  @Test
  void R19_itCountsForTheCheapestPathAndForTheLimit() {
    World world =
        World.drawn(
            LES,
            "opleiding anders [2w 800 MODULE]: -> doel 2",
            "regelingen hulp [ontvanger=PERSOON soorten=CURSUS percentage=50]");

    world.answers(to("monteur").least(Criterium.KOSTEN)).goes("les");
    world.answers(to("monteur").wants("maxKosten=500")).goes("les");
    world.answers(to("monteur").wants("maxKosten=900")).goes("anders");
  }

  @Test
  void R19_moneyForAWerkgeverNeverLowersTheOwnCosts() {
    World world = world("ontvanger=WERKGEVER percentage=100");

    world.answers(to("monteur")).is("les [4w eigen 1000 prijs 1000, werkt vanaf 4, bewezen]");
    assertThat(regelingen(world, to("monteur")))
        .containsExactly("ZEKER 0 Je werkgever kan gebruikmaken van: hulp, 100 % van de kosten.");
  }

  @Test
  void R19_aConditionThatIsNotKnownMakesItMisschien() {
    assertMisschien("situaties=WERKZOEKEND|WW percentage=50");
    assertMisschien("voorwaarden=jong percentage=50");
    assertMisschien("maximum=500 per=JAAR");
    assertMisschien("maximum=500 per=LENING");
  }

  private static void assertMisschien(String conditions) {
    World world = world("ontvanger=PERSOON " + conditions);

    world
        .answers(to("monteur"))
        .is("les [4w eigen 1000 prijs 1000, werkt vanaf 4, bewezen]")
        .says("Vraag bij stap 1 na of je hulp kunt krijgen.");
    assertThat(regelingen(world, to("monteur")))
        .singleElement()
        .asString()
        .startsWith("MISSCHIEN 0 Jij kan misschien gebruikmaken van: hulp");
  }

  @Test
  void R19_theSituatieMakesItSureOrRulesItOut() {
    World world = world("ontvanger=PERSOON situaties=WERKZOEKEND|WW percentage=50");

    assertThat(regelingen(world, to("monteur").wants("situatie=WW")))
        .singleElement()
        .asString()
        .startsWith("ZEKER 500");
    assertThat(regelingen(world, to("monteur").wants("situatie=WERKEND"))).isEmpty();
  }

  @Test
  void R19_outsideItsDatesItIsNotShown() {
    String money = "ontvanger=PERSOON percentage=50 ";

    assertThat(regelingen(world(money + "geldigTot=2026-11-20"), to("monteur"))).isEmpty();
    assertThat(regelingen(world(money + "geldigTot=2026-11-21"), to("monteur"))).hasSize(1);
    assertThat(regelingen(world(money + "geldigVan=2026-11-22"), to("monteur"))).isEmpty();
    assertThat(
            regelingen(
                world(money + "geldigVan=2026-11-22"), to("monteur").wants("vanaf=2026-12-01")))
        .hasSize(1);
  }

  @Test
  void R19_whatTheOpleidingIsNotForIsNotShown() {
    String money = "ontvanger=PERSOON percentage=50 ";

    assertThat(regelingen(world(money + "soorten=MODULE|EVC"), to("monteur"))).isEmpty();
    assertThat(regelingen(world(money + "leerwegen=BBL"), to("monteur"))).isEmpty();
    assertThat(regelingen(world(money + "nlqfVan=3"), to("monteur"))).isEmpty();
    assertThat(regelingen(world(money + "nlqfVan=1 nlqfTot=2"), to("monteur"))).hasSize(1);
    assertThat(regelingen(world(money + "sectoren=bouw"), to("monteur"))).hasSize(1);
    assertThat(
            regelingen(
                World.drawn(
                    LES, "sectoren zorg []", "regelingen hulp [" + money + "sectoren=zorg]"),
                to("monteur")))
        .isEmpty();
  }

  @Test
  void R19_ofTwoThatAreSureOnlyTheBestCounts() {
    World world =
        World.drawn(
            LES,
            "regelingen een [ontvanger=PERSOON percentage=50]",
            "regelingen twee [ontvanger=PERSOON percentage=60]");

    world.answers(to("monteur")).is("les [4w eigen 400 prijs 1000, werkt vanaf 4, bewezen]");
    assertThat(regelingen(world, to("monteur")))
        .extracting(text -> text.split(" ")[0])
        .containsExactly("ZEKER", "MISSCHIEN");
  }

  private static World world(String regeling) {
    return World.drawn(LES, "regelingen hulp [" + regeling + "]");
  }

  private static List<String> regelingen(World world, Question question) {
    return world.answers(question).stap(1).regelingen().stream()
        .map(bij -> bij.zekerheid() + " " + bij.verlaging().asEuros() + " " + bij.uitleg())
        .toList();
  }
}
