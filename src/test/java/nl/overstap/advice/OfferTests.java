package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.overstap.advice.drawn.Question;
import nl.overstap.advice.drawn.World;
import nl.overstap.domain.vraag.Criterium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a step costs, which way of following it counts, and what the wishes leave out (R8, R9, R11,
/// R19).
class OfferTests {
  private static final String MONTEUR = "functie monteur: doel 1\n";
  private static final String ANDERS = "opleiding anders [90w 9000 tempo=VAST]: -> doel 1\n";

  private static World world(String... lines) {
    return World.drawn(MONTEUR, String.join("\n", lines));
  }

  @ParameterizedTest(name = "40 uur in 2 weken, {0} uur per week: {1}")
  @CsvSource({
    "40, 2",
    "20, 2",
    "19, '2,2'",
    "13, '3,1'",
    "10, 4",
    "1, 40",
  })
  void R8_vrij_stretches_to_the_hours_a_week_rounded_up_to_a_tenth(int uren, String weken) {
    world("opleiding cursus [2w 40u]: -> doel 1")
        .answers(to("monteur").wants("urenPerWeek=" + uren))
        .is("cursus [%sw eigen 0 prijs 0, werkt vanaf %s, bewezen]".formatted(weken, weken));
  }

  @Test
  void R8_vast_is_left_out_below_its_hours_a_week_and_never_stretches() {
    World world = world("opleiding cursus [2w 40u tempo=VAST]: -> doel 1", ANDERS);

    world.answers(to("monteur").wants("urenPerWeek=20")).goes("cursus");
    world.answers(to("monteur").wants("urenPerWeek=19")).goes("anders");
  }

  @Test
  void R8_hours_at_work_do_not_count_against_the_hours_a_week() {
    World world = world("opleiding cursus [10w 40u 320wu tempo=VAST]: -> doel 1");

    world.answers(to("monteur").wants("urenPerWeek=4")).goes("cursus");
    world.answers(to("monteur").wants("urenPerWeek=3")).isNoPath("BUITEN_FILTER doel 1");
  }

  @ParameterizedTest(name = "{0} betaalt: eigen {1}")
  @CsvSource({"DEELNEMER, 300", "WERKGEVER, 0", "OVERHEID, 0", "SCHOOL, 0"})
  void R8_own_costs_are_the_price_where_the_deelnemer_pays(String betaler, int eigen) {
    World world = world("opleiding cursus [1w 300 betaler=%s]: -> doel 1".formatted(betaler));

    world
        .answers(to("monteur"))
        .is("cursus [1w eigen %d prijs 300, werkt vanaf 1, bewezen]".formatted(eigen));
    world
        .answers(to("monteur").wants("zelfBetalen"))
        .is("cursus [1w eigen 300 prijs 300, werkt vanaf 1, bewezen]");
  }

  @Test
  void R8_criterion_and_limit_kosten_are_about_own_money() {
    World world =
        world(
            "opleiding eigen [2w 100]: -> doel 1",
            "opleiding betaald [4w 5000 betaler=WERKGEVER]: -> doel 1");

    world.answers(to("monteur")).goes("eigen");
    world.answers(to("monteur").wants("maxKosten=99")).goes("betaald");
    world.answers(to("monteur").least(Criterium.KOSTEN)).goes("betaald");
    world.answers(to("monteur").least(Criterium.KOSTEN).wants("zelfBetalen")).goes("eigen");
  }

  @Test
  void R8_an_opleiding_of_unknown_price_is_never_planned() {
    world("opleiding onbekend [planbaar=nee weken= uren= kosten=]: -> doel 1", ANDERS)
        .answers(to("monteur"))
        .goes("anders");
  }

  @Test
  void R9_landelijk_counts_without_aanbod_and_by_the_cheapest_way() {
    String cursus = "opleiding cursus [1w 100]: -> doel 1\n";

    world(cursus).answers(to("monteur")).goes("cursus");
    world(cursus, "aanbod duur [opleiding=cursus kosten=120]")
        .answers(to("monteur"))
        .goes("cursus");
    world(cursus, "aanbod gelijk [opleiding=cursus]")
        .answers(to("monteur"))
        .goes("cursus (gelijk)");
    world(
            cursus,
            "aanbod a-duur [opleiding=cursus kosten=90]",
            "aanbod b-laag [opleiding=cursus kosten=80.50]")
        .answers(to("monteur"))
        .is("cursus (b-laag) [1w eigen 80.5 prijs 80.5, werkt vanaf 1, bewezen]");
  }

  @Test
  void R9_among_equal_prices_own_regio_then_neighbour_then_any_then_id() {
    String world =
        """
        regio west: midden
        regio midden
        regio oost
        opleiding cursus [1w 100]: -> doel 1
        aanbod a-oost [opleiding=cursus regio=oost]
        aanbod b-oost [opleiding=cursus regio=oost]
        """;
    String midden = "aanbod c-midden [opleiding=cursus regio=midden]\n";
    String west = "aanbod d-west [opleiding=cursus regio=west]\n";
    Question person = to("monteur").livesIn("west").wants("regios=west|midden|oost");

    world(world, midden, west).answers(person).goes("cursus (d-west)");
    world(world, midden).answers(person).goes("cursus (c-midden)");
    world(world).answers(person).goes("cursus (a-oost)");
  }

  @Test
  void R9_alleen_aanbod_exists_only_where_its_aanbod_is() {
    World world =
        world(
            "regio west: midden",
            "regio midden: oost",
            "regio oost",
            "opleiding week [1w beschikbaar=ALLEEN_AANBOD]: -> doel 1",
            "aanbod gouda [opleiding=week regio=oost]");

    world.answers(to("monteur")).goes("week (gouda)");
    world.answers(to("monteur").livesIn("midden")).goes("week (gouda)");
    world.answers(to("monteur").livesIn("west")).isNoPath("BUITEN_FILTER doel 1");
    world.answers(to("monteur").livesIn("west").wants("regios=oost")).goes("week (gouda)");
    world.answers(to("monteur").wants("regios=west")).isNoPath("BUITEN_FILTER doel 1");
    world("opleiding week [1w beschikbaar=ALLEEN_AANBOD]: -> doel 1")
        .answers(to("monteur"))
        .isNoPath("BUITEN_FILTER doel 1");
  }

  @Test
  void R9_onbekend_may_be_planned_with_a_mark_and_loses_among_equals() {
    String onbekend = "opleiding a-onbekend [1w 10 beschikbaar=ONBEKEND]: -> doel 1\n";

    world(onbekend)
        .answers(to("monteur"))
        .goes("a-onbekend")
        .remarks(1, "Ga na of dit in jouw regio bestaat.");
    world(onbekend, "opleiding b-bekend [1w 10]: -> doel 1")
        .answers(to("monteur"))
        .goes("b-bekend")
        .remarks(1);
    world(onbekend, "opleiding b-bekend [1w 11]: -> doel 1")
        .answers(to("monteur"))
        .goes("a-onbekend");
  }

  @Test
  void R9_known_aanbod_of_an_opleiding_that_is_onbekend_counts_also_when_it_is_dearer() {
    World world =
        world(
            "regio west",
            "regio oost",
            "opleiding cursus [1w 10 beschikbaar=ONBEKEND]: -> doel 1",
            "aanbod gouda [opleiding=cursus regio=oost kosten=50]");

    world.answers(to("monteur")).goes("cursus (gouda)").remarks(1);
    world
        .answers(to("monteur").livesIn("west"))
        .goes("cursus")
        .remarks(1, "Ga na of dit in jouw regio bestaat.");
    assertThat(world.answers(to("monteur").livesIn("west")).stap(1).bekendIn())
        .extracting(regio -> regio.id().value())
        .containsExactly("oost");
  }

  @Test
  void R9_an_aanbod_replaces_leerweg_and_vorm_where_it_says_so() {
    World world =
        world(
            "opleiding cursus [1w leerweg=BOL vorm=DAG]: -> doel 1",
            "aanbod avond [opleiding=cursus kosten=50 leerweg=CURSUS vorm=AVOND]",
            ANDERS);

    world.answers(to("monteur")).goes("cursus");
    world.answers(to("monteur").wants("vormen=AVOND|ONLINE")).goes("cursus (avond)");
    world.answers(to("monteur").wants("leerwegen=CURSUS")).goes("cursus (avond)");
    world.answers(to("monteur").wants("vormen=WEEKEND")).isNoPath("BUITEN_FILTER doel 1");
  }

  @Test
  void R9_what_is_not_known_does_not_pass_a_filter_on_it() {
    World world = world("opleiding cursus [1w]: -> doel 1");

    world.answers(to("monteur")).goes("cursus");
    world.answers(to("monteur").wants("vormen=DAG|AVOND")).isNoPath("BUITEN_FILTER doel 1");
    world.answers(to("monteur").wants("leerwegen=BOL|BBL")).isNoPath("BUITEN_FILTER doel 1");
  }

  @Test
  void R9_start_dates_are_shown_from_the_day_asked_for_and_never_filtered_on() {
    World world =
        world(
            "opleiding cursus [1w]: -> doel 1",
            "aanbod gouda [opleiding=cursus kosten=0 startdata=2026-09-01|2026-11-21|2027-02-01]");

    assertThat(world.answers(to("monteur")).stap(1).eersteStart())
        .isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(world.answers(to("monteur").wants("vanaf=2026-11-22")).stap(1).eersteStart())
        .isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(world.answers(to("monteur").wants("vanaf=2028-01-01")).stap(1).eersteStart())
        .isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2w vorm=DAG, true",
    "'2,1w vorm=DAG', false",
    "'2,1w vorm=WERKPLEK', false",
    "'2,1w', false",
    "'9w vorm=AVOND', true",
    "'9w vorm=ONLINE', true",
    "'9w vorm=DAG leerweg=BBL', true",
    "'9w vorm=DAG leerweg=WERKPLEK', true",
    "'9w vorm=DAG leerweg=BOL', false",
    "'9w vorm=DAG leerbaan=hulp', true",
  })
  void R8_who_needs_an_income_takes_no_unpaid_daytime_longer_than_2_weeks(
      String cursus, boolean passes) {
    World world =
        world(
            "functie hulp",
            "opleiding cursus [%s]: -> doel 1".formatted(cursus),
            "opleiding avond [90w vorm=AVOND]: -> doel 1");

    world.answers(to("monteur")).goes("cursus");
    world.answers(to("monteur").wants("inkomenNodig")).goes(passes ? "cursus" : "avond");
  }

  @Test
  void R8_an_aanbod_in_the_evening_serves_who_needs_an_income() {
    world(
            "opleiding cursus [9w vorm=DAG]: -> doel 1",
            "aanbod overdag [opleiding=cursus]",
            "aanbod avond [opleiding=cursus kosten=50 vorm=AVOND]")
        .answers(to("monteur").wants("inkomenNodig"))
        .goes("cursus (avond)");
  }

  @Test
  void R11_zonder_leaves_out_an_opleiding_but_not_the_module_of_a_whole() {
    World world =
        World.drawn(
            "functie monteur: a 1",
            "opleiding geheel [9w]: -> b 1",
            "opleiding deel [1w]: -> a 1",
            "modules geheel: deel");

    world.answers(to("monteur")).goes("deel");
    world.answers(to("monteur").wants("zonder=deel")).goes("geheel");
    world.answers(to("monteur").wants("zonder=geheel")).goes("deel");
    world.answers(to("monteur").wants("zonder=geheel|deel")).isNoPath("BUITEN_FILTER a 1");
  }

  @Test
  void R11_zonder_leaves_out_an_aanbod_or_all_of_an_opleider() {
    World world =
        world(
            "opleiders rona",
            "opleiding cursus [1w 100]: -> doel 1",
            "aanbod laag [opleiding=cursus kosten=50]",
            "aanbod lager [opleiding=cursus opleider=rona kosten=40]",
            "aanbod laagst [opleiding=cursus opleider=rona kosten=30]");

    world.answers(to("monteur")).goes("cursus (laagst)");
    world.answers(to("monteur").wants("zonder=laagst")).goes("cursus (lager)");
    world.answers(to("monteur").wants("zonder=rona")).goes("cursus (laag)");
    world.answers(to("monteur").wants("zonder=rona|laag")).goes("cursus");
  }

  @Test
  void R11_zonder_a_functie_leaves_out_its_work_and_the_opleidingen_with_it_as_leerbaan() {
    World world =
        world(
            "functie hulp",
            "functie maat",
            "werk hulp 3: doel 1",
            "opleiding bbl [20w leerbaan=hulp]: -> doel 1",
            "opleiding ander [30w leerbaan=maat]: -> doel 1");

    world.answers(to("monteur")).goes("hulp 3mnd");
    world.answers(to("monteur").wants("viaFuncties=false")).goes("bbl");
    world.answers(to("monteur").wants("zonder=hulp")).goes("ander");
  }

  @Test
  void R19_both_ends_of_the_money_are_told_and_a_regeling_changes_neither() {
    String cursus = "opleiding cursus [1w 3900 betaler=WERKGEVER]: -> doel 1\n";
    String regeling =
        "regelingen slim [ontvanger=WERKGEVER percentage=90 per=OPLEIDING voorwaarden=x"
            + " bron=y]";

    for (World world : new World[] {world(cursus), world(cursus, regeling)}) {
      world.answers(to("monteur")).is("cursus [1w eigen 0 prijs 3900, werkt vanaf 1, bewezen]");
    }
  }
}
