package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;
import static org.assertj.core.api.Assertions.assertThat;

import nl.overstap.advice.drawn.Question;
import nl.overstap.advice.drawn.World;
import nl.overstap.domain.vraag.Criterium;
import org.junit.jupiter.api.Test;

/// Working and learning on the job on the way (R10).
class WorkTests {
  private static final String MONTEUR = "functie monteur: doel 2\n";

  private static World world(String... lines) {
    return World.drawn(MONTEUR, String.join("\n", lines));
  }

  @Test
  void R10_work_gives_all_it_develops_up_to_that_month_and_costs_only_weeks() {
    world("functie hulp", "werk hulp 3: los 1", "werk hulp 6: doel 2", "werk hulp 9: meer 1")
        .answers(to("monteur").wants("urenPerWeek=1"))
        .is("hulp 6mnd [26w eigen 0 prijs 0, werkt vanaf 0, bewezen]")
        .teaches(1, "doel 2", "los 1");
  }

  @Test
  void R10_months_worked_already_are_taken_off_and_the_weeks_rounded_up_to_a_tenth() {
    World world = world("functie hulp", "werk hulp 12: doel 2");

    world
        .answers(to("monteur").worked("hulp", 4))
        .is("hulp 12mnd [34,7w eigen 0 prijs 0, werkt vanaf 0, bewezen]");
    world.answers(to("monteur").worked("hulp", 12)).goes("-");
  }

  @Test
  void R10_work_that_was_done_already_is_no_step_whatever_was_unlearned() {
    World world = world("functie hulp", "werk hulp 12: doel 2", "opleiding c [90w]: -> doel 2");

    world.answers(to("monteur").worked("hulp", 12).not("doel 2")).goes("c");
  }

  @Test
  void R10_work_needs_the_entry_of_its_functie() {
    World world =
        world(
            "skill geduld [HOUDING]",
            "functie hulp: meten 2, net 1 BELANGRIJK, geduld 3, vca|vcap, bei NA_START",
            "werk hulp 3: doel 2",
            "opleiding les [1w]: -> meten 2",
            "opleiding examen [1w]: -> vcap");

    world.answers(to("monteur")).goes("examen > les > hulp 3mnd");
    world.answers(to("monteur").wants("metBegeleiding")).goes("examen > les > hulp 3mnd");
    world.answers(to("monteur").has("meten 2").holds("vca")).goes("hulp 3mnd");
  }

  @Test
  void R10_with_vanaf_the_shorter_time_needs_that_niveau_on_entering() {
    World world =
        world(
            "functie hulp",
            "werk hulp 12: doel 2",
            "werk hulp 3: doel 2 vanaf 1",
            "opleiding les [4w]: -> doel 1");

    world
        .answers(to("monteur"))
        .is("les > hulp 3mnd [17w eigen 0 prijs 0, werkt vanaf 4, bewezen]");
    world.answers(to("monteur").has("doel 1")).goes("hulp 3mnd");
    world.answers(to("monteur").wants("zonder=les")).goes("hulp 12mnd");
  }

  @Test
  void R10_work_teaches_what_whoever_starts_then_learns_wanted_or_not() {
    world(
            "functie hulp: meten 1",
            "werk hulp 3: doel 2",
            "werk hulp 3: meten 2 vanaf 1",
            "opleiding les [4w]: -> meten 1")
        .answers(to("monteur"))
        .goes("les > hulp 3mnd")
        .teaches(2, "doel 2", "meten 2");
  }

  @Test
  void R10_a_niveau_that_the_work_itself_develops_is_too_late_for_vanaf() {
    world(
            "functie hulp",
            "werk hulp 12: doel 2",
            "werk hulp 1: doel 1",
            "werk hulp 3: doel 2 vanaf 1")
        .answers(to("monteur"))
        .is("hulp 1mnd > hulp 3mnd [17,4w eigen 0 prijs 0, werkt vanaf 0, bewezen]");
  }

  @Test
  void R10_work_gives_a_language_on_the_way() {
    World.drawn(
            "skill taal [TAAL]", "functie monteur: taal 1", "functie hulp", "werk hulp 6: taal 1")
        .answers(to("monteur"))
        .goes("hulp 6mnd");
  }

  @Test
  void R10_work_gives_the_months_that_an_opleiding_asks() {
    world(
            "functie hulp",
            "werk hulp 6: los 1",
            "werk hulp 12: los 2",
            "opleiding vervolg [1w]: hulp 12mnd -> doel 2")
        .answers(to("monteur").worked("hulp", 3))
        .is("hulp 12mnd > vervolg [40w eigen 0 prijs 0, werkt vanaf 0, bewezen]");
  }

  @Test
  void R10_a_leerbaan_gives_no_months_of_work() {
    world(
            "functie hulp",
            "opleiding bbl [40w leerbaan=hulp]: -> los 1",
            "opleiding vervolg [1w]: hulp 6mnd -> doel 2")
        .answers(to("monteur"))
        .isNoPath("NIET_TE_LEREN doel 2");
  }

  @Test
  void R10_a_leerbaan_needs_the_entry_of_its_functie_and_says_so() {
    World world =
        world(
            "functie hulp: vca",
            "opleiding examen [0,2w 200]: -> vca",
            "opleiding bbl [40w leerbaan=hulp leerweg=BBL]: -> doel 2");

    world
        .answers(to("monteur"))
        .is("examen > bbl [40,2w eigen 200 prijs 200, werkt vanaf 0,2, bewezen]")
        .remarks(2, "Zoek eerst een leerbaan als hulp bij een erkend leerbedrijf.");
    assertThat(world.answers(to("monteur")).stap(2).werktAls()).isNotNull();
  }

  @Test
  void R10_a_known_praktijkplek_is_named_instead() {
    World world =
        world(
            "regio west",
            "regio oost",
            "functie hulp",
            "opleiding bbl [40w leerbaan=hulp]: -> doel 2",
            "praktijkplekken plek-1 [LEERBAAN functie=hulp regio=west]");

    world
        .answers(to("monteur").livesIn("west"))
        .remarks(1, "Er is een plek bekend als hulp. Vraag of die nog vrij is.");
    world.answers(to("monteur").livesIn("oost")).remarks(1, "Zoek eerst een leerbaan als hulp.");
    assertThat(world.answers(to("monteur")).stap(1).praktijkplekken()).hasSize(1);
  }

  @Test
  void R10_with_a_ladder_work_and_leerbaan_must_lead_to_the_target() {
    String[] zijstap = {
      "functie hulp",
      "functie maat",
      "functie elders",
      "werk elders 1: doel 2",
      "werk maat 9: doel 2",
      "opleiding bbl [5w leerbaan=elders]: -> doel 2"
    };

    world(zijstap).answers(to("monteur")).goes("elders 1mnd");
    world(String.join("\n", zijstap), "groei hulp: monteur", "groei maat: hulp")
        .answers(to("monteur"))
        .goes("maat 9mnd");
    world(String.join("\n", zijstap), "groei maat: monteur", "groei elders: maat")
        .answers(to("monteur"))
        .goes("elders 1mnd");
    world(String.join("\n", zijstap), "groei hulp: maat")
        .answers(to("monteur"))
        .isNoPath("BUITEN_FILTER doel 2");
  }

  @Test
  void R10_the_target_is_never_a_stepping_stone_but_may_be_the_leerbaan() {
    World.drawn(
            "functie monteur: doel 2, vca",
            "werk monteur 1: doel 2",
            "opleiding les [60w]: -> doel 2, vca")
        .answers(to("monteur"))
        .goes("les");
    World.drawn(
            "functie hulp",
            "functie monteur: vca",
            "groei hulp: monteur",
            "opleiding examen [1w]: -> vca",
            "opleiding bbl [2w leerbaan=monteur]: -> extra")
        .answers(to("monteur").wants("ookKwalificaties=extra"))
        .goes("examen > bbl");
  }

  @Test
  void R10_on_a_ladder_at_most_one_functie_is_worked_in() {
    String[] lines = {
      "functie monteur: a 1, b 1",
      "functie hulp",
      "functie maat",
      "werk hulp 3: a 1",
      "werk hulp 9: a 2",
      "werk maat 3: b 1",
      "groei hulp: maat",
      "groei maat: monteur",
    };

    World.drawn(lines).answers(to("monteur")).isNoPath("GRENS");
    World.drawn(lines)
        .answers(to("monteur").wants("maxTussenfuncties=2"))
        .goes("hulp 3mnd > maat 3mnd");
    World.drawn(String.join("\n", lines), "opleiding bbl [50w leerbaan=hulp]: -> b 1")
        .answers(to("monteur"))
        .goes("hulp 3mnd > bbl");
    World.drawn(String.join("\n", lines), "opleiding bbl [50w leerbaan=hulp]: -> b 1")
        .answers(to("monteur").wants("maxTussenfuncties=0"))
        .isNoPath("GRENS");
  }

  @Test
  void R10_without_a_ladder_as_many_functies_as_it_takes() {
    World.drawn(
            "functie monteur: a 1, b 1",
            "functie hulp",
            "functie maat",
            "werk hulp 3: a 1",
            "werk maat 3: b 1")
        .answers(to("monteur"))
        .goes("hulp 3mnd > maat 3mnd");
  }

  @Test
  void R10_without_via_functies_nobody_works_first_but_a_leerbaan_stays() {
    World world =
        world(
            "functie hulp", "werk hulp 1: doel 2", "opleiding bbl [40w leerbaan=hulp]: -> doel 2");

    world.answers(to("monteur")).goes("hulp 1mnd");
    world.answers(to("monteur").wants("viaFuncties=false")).goes("bbl");
  }

  @Test
  void R10_without_a_ladder_work_takes_part_only_when_weeks_count() {
    String lines = "functie hulp\nwerk hulp 1: doel 2\nopleiding les [9w 90 900u]: -> doel 2";
    Question cheap = to("monteur").least(Criterium.KOSTEN);

    world(lines).answers(to("monteur")).goes("hulp 1mnd");
    world(lines).answers(cheap).goes("les");
    world(lines).answers(cheap.wants("maxWeken=100")).goes("hulp 1mnd");
    world(lines).answers(to("monteur").least(Criterium.UREN)).goes("les");
    world(lines, "groei hulp: monteur")
        .answers(to("monteur").least(Criterium.KOSTEN))
        .goes("hulp 1mnd");
  }

  @Test
  void R10_an_ervaring_is_no_stepping_stone() {
    world("functie klussen [ERVARING]", "werk klussen 1: doel 2", "opleiding les [9w]: -> doel 2")
        .answers(to("monteur"))
        .goes("les");
  }

  @Test
  void what_the_person_could_do_now_are_the_instapfuncties_on_the_ladder() {
    World world =
        world(
            "functie hulp [instapfunctie=ja]: meten 1",
            "functie maat [instapfunctie=ja]: vca",
            "functie elders [instapfunctie=ja]: meten 1",
            "functie geen-instap: meten 1",
            "functie vraagt-niets [instapfunctie=ja]",
            "groei hulp: maat",
            "groei maat: monteur",
            "groei geen-instap: monteur",
            "groei vraagt-niets: monteur",
            "opleiding les: -> doel 2");

    world.answers(to("monteur")).isPossibleNow();
    world.answers(to("monteur").has("meten 1")).isPossibleNow("hulp");
    world.answers(to("monteur").has("meten 1").holds("vca")).isPossibleNow("hulp", "maat");
  }
}
