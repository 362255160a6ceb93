package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;
import static org.assertj.core.api.Assertions.assertThat;

import nl.overstap.advice.drawn.World;
import org.junit.jupiter.api.Test;

/// What could be given up so that there is a path (R14): at most one of each kind, in a fixed
/// order, each found by asking again.
class VersoepelingTests {
  private static final World WORLD =
      World.drawn(
          "functie monteur: doel 1",
          "opleiding snel [4w 30u 900 leerweg=CURSUS]: -> doel 1",
          "opleiding lang [20w 60u 100 leerweg=BOL]: -> doel 1");

  @Test
  void R14_a_limit_is_loosened_to_the_least_that_will_do() {
    assertThat(WORLD.versoepelingen(to("monteur").wants("maxWeken=3")))
        .containsExactly("WEKEN Met 4 weken is er een pad.");
  }

  @Test
  void R14_of_two_limits_each_is_loosened_by_itself() {
    assertThat(WORLD.versoepelingen(to("monteur").wants("maxWeken=10 maxKosten=500")))
        .containsExactly("WEKEN Met 20 weken is er een pad.", "KOSTEN Met € 900 is er een pad.");
  }

  @Test
  void R14_limits_that_must_be_loosened_together_give_none() {
    assertThat(WORLD.versoepelingen(to("monteur").wants("maxWeken=3 maxKosten=50"))).isEmpty();
  }

  @Test
  void R14_one_leerweg_more_is_tried_before_all_of_them() {
    assertThat(WORLD.versoepelingen(to("monteur").wants("leerwegen=BBL")))
        .containsExactly("LEERWEG Als BOL ook mag, is er een pad.");
  }

  @Test
  void R14_one_thing_left_out_less_is_enough() {
    assertThat(WORLD.versoepelingen(to("monteur").wants("zonder=snel|lang")))
        .containsExactly("ZONDER Als 'snel' toch mag, is er een pad.");
  }

  @Test
  void R14_work_on_the_way_is_proposed_when_it_was_ruled_out() {
    World world =
        World.drawn(
            "functie monteur: doel 1",
            "functie hulp:",
            "werk hulp 6: doel 1",
            "groei hulp: monteur");

    assertThat(world.versoepelingen(to("monteur").wants("viaFuncties=false")))
        .containsExactly(
            "VIA_FUNCTIES Als je onderweg in een andere functie wilt werken, is er een pad.");
  }

  @Test
  void R14_a_full_week_is_tried_whatever_hours_a_week_there_were() {
    World world =
        World.drawn(
            "functie monteur: doel 1", "opleiding voltijd [1w 40u 0 tempo=VAST]: -> doel 1");

    assertThat(world.versoepelingen(to("monteur").wants("urenPerWeek=38")))
        .containsExactly("UREN Met 40 uur per week is er een pad.");
  }

  @Test
  void R14_a_limit_is_loosened_in_what_the_question_offers() {
    World world =
        World.drawn(
            "functie monteur: doel 1",
            "functie hulp",
            "werk hulp 6: basis 1",
            "opleiding les [4w 60u 0]: basis 1 -> doel 1");

    assertThat(world.versoepelingen(to("monteur").wants("maxUren=59")))
        .as("work takes part without a ladder because the question is for the least weeks")
        .containsExactly("UREN Met 60 uur is er een pad.");
  }

  @Test
  void R14_a_module_that_does_not_exist_is_named_with_the_path_it_would_open() {
    World world =
        World.drawn("functie monteur: doel 1, geheim 1", "opleiding snel [4w 30u 900]: -> doel 1");

    assertThat(world.versoepelingen(to("monteur")))
        .containsExactly(
            "ONTBREKENDE_MODULE Als er een module komt voor geheim (met hulp), is er een pad.");
  }
}
