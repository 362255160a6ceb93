package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.overstap.advice.answer.Afwegingen;
import nl.overstap.advice.answer.Alternatieven;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.blokkade.Blokkade;
import nl.overstap.advice.answer.blokkade.BlokkadeSoort;
import nl.overstap.advice.drawn.World;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.domain.vraag.Criterium;
import org.junit.jupiter.api.Test;

/// Several paths to one functie: trade-offs and alternatives (R17).
class AfwegingenTests {
  private static final World ROUTES =
      World.drawn(
          "functie monteur: veilig 1, doel 2",
          "functie hulp",
          "functie onbekend",
          "functie droom: onmogelijk 1",
          "opleiding vca [0,2w 8u 200]: -> veilig 1",
          "opleiding thuis [0,4w 12u 180]: -> veilig 1",
          "opleiding voltijd [4w 160u 2950]: veilig 1 -> doel 2",
          "opleiding intern [13w 40u 0]: veilig 1 -> doel 2",
          "opleiding bbl [104w 560u 590]: -> veilig 1, doel 2",
          "werk hulp 6: doel 2");

  @Test
  void R17_every_path_that_is_a_trade_off_is_shown_best_on_the_first_criterion_first() {
    Afwegingen afwegingen = ROUTES.compare(to("monteur"), Criterium.WEKEN, Criterium.KOSTEN);

    assertThat(World.lines(afwegingen.punten()))
        .containsExactly(
            "vca > voltijd [4,2w eigen 3150 prijs 3150, werkt vanaf 4,2, bewezen]",
            "thuis > voltijd [4,4w eigen 3130 prijs 3130, werkt vanaf 4,4, bewezen]",
            "vca > intern [13,2w eigen 200 prijs 200, werkt vanaf 13,2, bewezen]",
            "thuis > intern [13,4w eigen 180 prijs 180, werkt vanaf 13,4, bewezen]");
    assertThat(afwegingen.volledig()).isTrue();
    assertThat(afwegingen.verschil()).isEqualTo(1);
    assertThat(afwegingen.geenPad()).isNull();
    assertThat(afwegingen.onbeslist()).isNull();
  }

  @Test
  void R17_the_proof_of_a_trade_off_never_says_that_it_is_the_shortest() {
    for (Upskillpad pad :
        ROUTES.compare(to("monteur"), Criterium.KOSTEN, Criterium.WEKEN).punten()) {
      assertThat(pad.uitleg())
          .contains("Bewezen: wie op het ene minder wil, is op het andere meer kwijt.")
          .doesNotContain("geen pad dat");
      assertThat(pad.bewijs().criterium()).isEqualTo(Criterium.KOSTEN);
      assertThat(pad.bewijs().ondergrens()).isEqualByComparingTo(pad.totaal().kosten().asEuros());
    }
  }

  @Test
  void R10_without_a_ladder_work_takes_part_when_weeks_are_weighed() {
    List<Criterium> metWeken = List.of(Criterium.UREN, Criterium.WEKEN);
    assertThat(World.lines(ROUTES.compare(to("monteur"), at(metWeken)).punten()).getFirst())
        .startsWith("hulp 6mnd > vca [26,2w");
    assertThat(
            World.lines(ROUTES.compare(to("monteur"), Criterium.UREN, Criterium.KOSTEN).punten()))
        .noneMatch(line -> line.contains("hulp"));
    assertThat(
            World.lines(
                ROUTES
                    .compare(to("monteur").wants("maxWeken=30"), Criterium.UREN, Criterium.KOSTEN)
                    .punten()))
        .anyMatch(line -> line.contains("hulp"));
  }

  @Test
  void R17_three_criteria_can_be_weighed() {
    Afwegingen afwegingen =
        ROUTES.compare(to("monteur"), Criterium.WEKEN, Criterium.KOSTEN, Criterium.STAPPEN);

    assertThat(World.lines(afwegingen.punten())).anyMatch(line -> line.startsWith("bbl [104w"));
    assertThat(afwegingen.volledig()).isTrue();
  }

  @Test
  void R14_no_path_says_why_and_an_end_of_the_budget_is_not_a_no() {
    Afwegingen droom = ROUTES.compare(to("droom"), Criterium.WEKEN, Criterium.KOSTEN);
    assertThat(redenen(droom)).containsExactly(BlokkadeSoort.NIET_TE_LEREN);
    assertThat(droom.volledig()).isTrue();
    Afwegingen onbekend = ROUTES.compare(to("onbekend"), Criterium.WEKEN, Criterium.KOSTEN);
    assertThat(redenen(onbekend)).containsExactly(BlokkadeSoort.GEEN_EISEN_BEKEND);
    Afwegingen krap =
        ROUTES.compare(to("monteur").wants("maxWeken=4"), Criterium.WEKEN, Criterium.KOSTEN);
    assertThat(redenen(krap)).containsExactly(BlokkadeSoort.GRENS);

    Afwegingen op =
        ROUTES.compare(to("monteur").within(Duration.ZERO), Criterium.WEKEN, Criterium.KOSTEN);
    assertThat(op.punten()).isEmpty();
    assertThat(op.geenPad()).isNull();
    assertThat(op.volledig()).isFalse();
    assertThat(Objects.requireNonNull(op.onbeslist()).reden()).contains("Dit is geen nee");
    Alternatieven ook = ROUTES.differ(to("monteur").within(Duration.ZERO), 3);
    assertThat(ook.geenPad()).isNull();
    assertThat(ook.volledig()).isFalse();
    assertThat(Objects.requireNonNull(ook.onbeslist()).reden()).contains("Dit is geen nee");
  }

  @Test
  void R17_alternatives_are_the_kinds_of_routes_not_the_same_with_another_day() {
    Alternatieven alternatieven = ROUTES.differ(to("monteur"), 5);

    assertThat(World.lines(alternatieven.paden()))
        .containsExactly(
            "vca > voltijd [4,2w eigen 3150 prijs 3150, werkt vanaf 4,2, bewezen]",
            "vca > intern [13,2w eigen 200 prijs 200, werkt vanaf 13,2, bewezen]",
            "hulp 6mnd > vca [26,2w (26) eigen 200 prijs 200, werkt vanaf 0, bewezen]",
            "bbl [104w eigen 590 prijs 590, werkt vanaf 104, bewezen]");
    assertThat(alternatieven.volledig()).isTrue();
    assertThat(alternatieven.paden().get(0).uitleg())
        .contains("Bewezen: in deze catalogus is er geen pad dat korter duurt.");
    assertThat(alternatieven.paden().get(1).uitleg())
        .contains(
            "Bewezen: onder de paden die echt anders zijn dan de vorige is er geen dat korter"
                + " duurt.");
  }

  @Test
  void R17_work_begun_with_more_is_no_other_route() {
    World world =
        World.drawn(
            "functie monteur: doel 1",
            "functie hulp",
            "werk hulp 6: doel 1",
            "werk hulp 6: meten 2 vanaf 1",
            "opleiding les [30w 900]: -> doel 1");

    Alternatieven alternatieven = world.differ(to("monteur").has("meten 1"), 3);

    assertThat(World.lines(alternatieven.paden())).hasSize(2);
    assertThat(alternatieven.volledig()).isTrue();
  }

  @Test
  void R17_two_or_three_different_criteria() {
    assertThatThrownBy(() -> ROUTES.compare(to("monteur"), Criterium.WEKEN))
        .isInstanceOf(InvalidQuestionException.class)
        .hasMessage(
            "criteria is [WEKEN]. Kies twee of drie verschillende: WEKEN, KOSTEN, UREN of"
                + " STAPPEN.");
  }

  private static Criterium[] at(List<Criterium> criteria) {
    return criteria.toArray(Criterium[]::new);
  }

  private static List<BlokkadeSoort> redenen(Afwegingen afwegingen) {
    return Objects.requireNonNull(afwegingen.geenPad()).redenen().stream()
        .map(Blokkade::soort)
        .toList();
  }
}
