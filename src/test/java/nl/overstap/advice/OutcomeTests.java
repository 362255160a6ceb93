package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.overstap.advice.answer.Bewijs;
import nl.overstap.advice.answer.Onbeslist;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.drawn.World;
import nl.overstap.domain.vraag.Criterium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is proven, and what the answer is when there is no path (R13, R14, R15, R20).
class OutcomeTests {
  private static final String[] CHOICE = {
    "functie monteur: doel 1, ook 1",
    "opleiding snel [2w 30u 900]: -> doel 1",
    "opleiding goedkoop [9w 20u 100]: -> doel 1",
    "opleiding weinig [6w 5u 500]: -> doel 1",
    "opleiding alles [30w 200u 3000]: -> doel 1, ook 1",
    "opleiding erbij [1w 10u 50]: -> ook 1",
  };

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "WEKEN, erbij > snel",
    "KOSTEN, erbij > goedkoop",
    "UREN, erbij > weinig",
    "STAPPEN, alles"
  })
  void R13_the_criterium_decides(Criterium criterium, String steps) {
    World.drawn(CHOICE).answers(to("monteur").least(criterium)).goes(steps);
  }

  @Test
  void R13_among_equal_weeks_the_cheapest_and_among_equal_costs_the_shortest() {
    World world =
        World.drawn(
            "functie monteur: doel 1",
            "opleiding a-duur [2w 200]: -> doel 1",
            "opleiding b-goedkoop [2w 100]: -> doel 1",
            "opleiding c-lang [3w 100]: -> doel 1");

    world.answers(to("monteur")).goes("b-goedkoop");
    world.answers(to("monteur").least(Criterium.KOSTEN)).goes("b-goedkoop");
    world.answers(to("monteur").least(Criterium.STAPPEN)).goes("b-goedkoop");
  }

  @Test
  void R13_among_equals_fewer_employments_then_fewer_steps_then_ids() {
    World.drawn(
            "functie monteur: a 1, b 1",
            "opleiding een [1w]: -> a 1",
            "opleiding twee [1w]: -> b 1",
            "opleiding samen [2w]: -> a 1, b 1")
        .answers(to("monteur"))
        .goes("samen");
    World.drawn(
            "functie monteur: a 1",
            "functie hulp",
            "opleiding baan [2w leerbaan=hulp]: -> a 1",
            "opleiding een [1w]: -> x 1",
            "opleiding twee [1w]: x 1 -> a 1")
        .answers(to("monteur"))
        .goes("een > twee");
    World.drawn(
            "functie monteur: a 1",
            "opleiding z: -> a 1",
            "opleiding y: -> a 1",
            "opleiding x: -> a 1")
        .answers(to("monteur"))
        .goes("x");
  }

  @Test
  void R13_no_step_can_be_left_out_even_when_it_costs_nothing() {
    World.drawn(
            "functie monteur: a 1",
            "opleiding gratis [0w]: -> b 1",
            "opleiding les [0w]: -> a 1",
            "opleiding ook-gratis [0w]: -> a 1, b 1")
        .answers(to("monteur"))
        .goes("les");
  }

  @ParameterizedTest(name = "{0}: ondergrens {1}")
  @CsvSource({"WEKEN, 3.0", "KOSTEN, 150.00", "UREN, 15", "STAPPEN, 1"})
  void R13_the_bound_is_in_the_unit_of_the_criterium(Criterium criterium, BigDecimal bound) {
    Bewijs bewijs = World.drawn(CHOICE).answers(to("monteur").least(criterium)).pad().bewijs();

    assertThat(bewijs.criterium()).isEqualTo(criterium);
    assertThat(bewijs.optimaal()).isTrue();
    assertThat(bewijs.tweedeOptimaal()).isTrue();
    assertThat(bewijs.ondergrens()).isEqualTo(bound);
    assertThat(bewijs.verschil()).isEqualByComparingTo("0");
  }

  @Test
  void R14_what_nothing_teaches_is_named_and_only_that() {
    World.drawn("functie monteur: a 1, b 2, vca|vcap", "opleiding les: -> a 1, b 1")
        .answers(to("monteur"))
        .isNoPath("NIET_TE_LEREN b 2, NIET_TE_LEREN vca|vcap");
  }

  @Test
  void R14_what_only_the_wishes_leave_out_is_another_reason() {
    World world =
        World.drawn(
            "functie monteur: a 1, b 1",
            "opleiding les [leerweg=BOL]: -> a 1",
            "opleiding cursus [leerweg=CURSUS]: -> b 1");

    world.answers(to("monteur").wants("leerwegen=CURSUS")).isNoPath("BUITEN_FILTER a 1");
    world.answers(to("monteur").wants("leerwegen=BOL")).isNoPath("BUITEN_FILTER b 1");
    world
        .answers(to("monteur").wants("zonder=les"))
        .explains(
            "Er is een weg naar a (met hulp), maar die valt buiten wat je wilt of wat voor jou"
                + " kan.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "maxWeken=9, GRENS WEKEN nodig 10",
    "maxWeken=0, GRENS WEKEN nodig 10",
    "maxKosten=299.99, GRENS KOSTEN nodig 300",
    "maxUren=39, GRENS UREN nodig 40",
    "'maxWeken=12 maxKosten=400', 'GRENS WEKEN nodig 20, GRENS KOSTEN nodig 500'",
    "'maxWeken=9 maxKosten=299', 'GRENS WEKEN nodig 10, GRENS KOSTEN nodig 300'",
  })
  void R14_a_limit_that_is_too_tight_says_the_least_that_would_do(String wishes, String reasons) {
    World world =
        World.drawn(
            "functie monteur: doel 1",
            "opleiding snel [10w 50u 500]: -> doel 1",
            "opleiding goedkoop [20w 40u 300]: -> doel 1");

    world.answers(to("monteur").wants(wishes)).isNoPath(reasons);
  }

  @Test
  void R14_at_the_limit_there_is_a_path() {
    World world =
        World.drawn(
            "functie monteur: doel 1",
            "opleiding snel [10w 50u 500]: -> doel 1",
            "opleiding goedkoop [20w 40u 300]: -> doel 1");

    world.answers(to("monteur").wants("maxWeken=10")).goes("snel");
    world.answers(to("monteur").wants("maxKosten=300")).goes("goedkoop");
    world.answers(to("monteur").wants("maxUren=40")).goes("goedkoop");
    world.answers(to("monteur").wants("maxWeken=10 maxKosten=500 maxUren=50")).goes("snel");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1})
  void R14_a_budget_that_ends_too_soon_is_never_a_no(long milliseconds) {
    World world = hardWorld();

    UpskillpadResultaat answer =
        world.ask(to("monteur").within(Duration.ofMillis(milliseconds)).wants("maxKosten=2300"));

    if (answer instanceof Onbeslist onbeslist) {
      assertThat(onbeslist.reden()).contains("Dit is geen nee");
      assertThat(onbeslist.ondergrens()).isNotNegative();
      assertThat(onbeslist.catalogusversie()).startsWith("proef@1+");
    } else {
      assertThat(answer).isInstanceOf(Upskillpad.class);
      assertThat(((Upskillpad) answer).bewijs().optimaal()).isFalse();
    }
  }

  @Test
  void R14_no_budget_at_all_is_undecided() {
    assertThat(hardWorld().ask(to("monteur").within(Duration.ZERO))).isInstanceOf(Onbeslist.class);
  }

  /// Forty skills, each taught by five of sixty courses that teach four to seven of them.
  private static World hardWorld() {
    List<String> skills = IntStream.range(0, 40).mapToObj(s -> "s" + s + " 1").toList();
    String functie = "functie monteur: " + String.join(", ", skills);
    String opleidingen =
        String.join(
            "\n",
            IntStream.range(0, 60)
                .mapToObj(o ->
                    "opleiding o%d [%dw %d]: -> %s"
                        .formatted(
                            o,
                            3 + o * 7 % 11,
                            100 + o * 37 % 91,
                            String.join(
                                ", ",
                                IntStream.rangeClosed(0, 3 + o % 4)
                                    .map(k -> (o * 17 + k * k * 5 + k * 11) % 40)
                                    .distinct()
                                    .mapToObj(s -> "s" + s + " 1")
                                    .toList())))
                .toList());
    return World.drawn(functie, opleidingen);
  }

  @Test
  void R15_the_same_question_twice_gives_the_same_answer() {
    World world = World.drawn(CHOICE);

    assertThat(withoutTime(world.ask(to("monteur"))))
        .isEqualTo(withoutTime(world.ask(to("monteur"))));
  }

  @ParameterizedTest(name = "volgorde {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void R15_R20_the_order_of_the_rows_changes_neither_answer_nor_version(long seed) {
    String[] lines = {
      String.join("\n", CHOICE),
      "skill rekenen [verondersteld=2]",
      "papier vca: veilig 1",
      "functie hulp [instapfunctie=ja]: veilig 1",
      "werk hulp 3: ook 2",
      "groei hulp: monteur",
      "regio west: midden",
      "regio midden: west",
      "aanbod a [opleiding=snel regio=west]",
      "aanbod b [opleiding=snel regio=midden]",
    };

    assertThat(withoutTime(World.shuffled(seed, lines).ask(to("monteur").livesIn("west"))))
        .isEqualTo(withoutTime(World.drawn(lines).ask(to("monteur").livesIn("west"))));
  }

  private static String withoutTime(UpskillpadResultaat answer) {
    return answer.toString().replaceAll("berekendInMs=\\d+", "");
  }

  @Test
  void R20_every_answer_carries_the_version_of_the_catalogue() {
    World world = World.drawn("functie monteur: a 1", "functie leeg", "opleiding les: -> a 1");

    String versie = world.snapshot().versie().key();
    assertThat(versie).matches("proef@1\\+[0-9a-f]{8}");
    assertThat(world.ask(to("monteur")).catalogusversie()).isEqualTo(versie);
    assertThat(world.ask(to("leeg")).catalogusversie()).isEqualTo(versie);
    assertThat(World.drawn("functie monteur: a 2").snapshot().versie().key()).isNotEqualTo(versie);
  }
}
