package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;

import nl.overstap.advice.drawn.Question;
import nl.overstap.advice.drawn.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person brings, and what `nogNiet` takes away (R7).
class StartTests {
  private static final String CURSUS = "opleiding cursus: -> doel 4";

  private static World asks(int niveau, String... lines) {
    return World.drawn(String.join("\n", lines), "functie monteur: doel " + niveau, CURSUS);
  }

  @ParameterizedTest(name = "{0} maanden geeft niveau {1}")
  @CsvSource({"1, 1", "5, 1", "6, 2", "23, 2", "24, 3", "120, 3"})
  void R7_work_gives_its_essential_skills_as_far_as_the_months_carry(int maanden, int niveau) {
    String hulp = "functie hulp: doel 3";

    asks(niveau, hulp).answers(to("monteur").worked("hulp", maanden)).goes("-");
    asks(niveau + 1, hulp).answers(to("monteur").worked("hulp", maanden)).goes("cursus");
  }

  @Test
  void R7_work_gives_no_skill_that_is_less_than_essential_and_no_kwalificatie() {
    World world =
        World.drawn(
            "functie hulp: a 1 BELANGRIJK, b 1, vca",
            "functie monteur: a 1, b 1, vca",
            "opleiding les: -> a 1",
            "opleiding examen: -> vca");

    world.answers(to("monteur").worked("hulp", 60)).goes("examen > les");
  }

  @Test
  void R7_work_never_gives_a_language_in_the_start() {
    World world =
        World.drawn(
            "skill taal [TAAL]",
            "functie hulp: taal 2",
            "werk hulp 3: taal 2",
            "functie monteur: taal 1",
            "opleiding nt2: -> taal 2");

    world.answers(to("monteur").worked("hulp", 60).wants("viaFuncties=false")).goes("nt2");
  }

  @Test
  void R7_work_gives_what_it_develops_up_to_the_months_worked() {
    String hulp = "functie hulp: los 1\nwerk hulp 12: doel 2";

    asks(2, hulp).answers(to("monteur").worked("hulp", 12)).goes("-");
    asks(2, hulp)
        .answers(to("monteur").worked("hulp", 11).wants("viaFuncties=false"))
        .goes("cursus");
  }

  @Test
  void R7_what_is_developed_sooner_from_a_niveau_counts_when_the_start_has_that_niveau() {
    String hulp = "functie hulp: los 1\nwerk hulp 12: doel 2\nwerk hulp 3: doel 2 vanaf 1";

    asks(2, hulp).answers(to("monteur").worked("hulp", 3).has("doel 1")).goes("-");
    asks(2, hulp)
        .answers(to("monteur").worked("hulp", 3).wants("viaFuncties=false"))
        .goes("cursus");
  }

  @Test
  void R7_the_same_functie_twice_counts_with_the_months_together() {
    String hulp = "functie hulp: doel 2";

    asks(2, hulp).answers(to("monteur").worked("hulp", 3).worked("hulp", 3)).goes("-");
    asks(2, hulp).answers(to("monteur").worked("hulp", 3)).goes("cursus");
  }

  @Test
  void R7_an_ervaring_gives_only_what_it_develops_and_at_most_at_2() {
    String klussen = "functie klussen [ERVARING]: los 3\nwerk klussen 6: doel 3";

    asks(2, klussen).answers(to("monteur").worked("klussen", 60)).goes("-");
    asks(3, klussen).answers(to("monteur").worked("klussen", 60)).goes("cursus");
    World.drawn(klussen, "functie monteur: los 1", "opleiding les: -> los 1")
        .answers(to("monteur").worked("klussen", 60))
        .goes("les");
  }

  @Test
  void R7_a_finished_opleiding_gives_what_it_teaches_its_kwalificaties_and_its_modules() {
    World world =
        World.drawn(
            "functie monteur: a 1, papier-a, b 1",
            "opleiding geheel: -> a 1, papier-a",
            "opleiding deel: -> b 1",
            "modules geheel: deel");

    world
        .answers(to("monteur").finished("geheel"))
        .goes("-")
        .alreadyHas(
            "a 1 (je hebt afgerond: geheel)",
            "b 1 (je hebt afgerond: geheel)",
            "papier-a (je hebt afgerond: geheel)");
  }

  @Test
  void R7_what_is_assumed_holds_and_is_listed_at_the_lowest_niveau_that_was_needed() {
    World world =
        World.drawn(
            "skill rekenen [KENNIS verondersteld=3]",
            "skill tillen [verondersteld=2]",
            "functie monteur: rekenen 1, doel 1",
            "opleiding cursus: rekenen 2 -> doel 1");

    world.answers(to("monteur")).goes("cursus").assumes("rekenen 2");
    world.answers(to("monteur").has("doel 1")).goes("-").assumes("rekenen 1");
    world.answers(to("monteur").has("rekenen 4")).goes("cursus").assumes();
    world.answers(to("monteur").not("rekenen 2")).isNoPath("NIET_TE_LEREN doel 1");
  }

  @Test
  void R7_an_assumption_works_through_the_free_rules() {
    World world =
        World.drawn("skill rekenen [verondersteld=2]: onder sommen", "functie monteur: sommen 2");

    world.answers(to("monteur")).goes("-").assumes("rekenen 2");
  }

  @Test
  void R7_the_answer_says_what_came_from_what() {
    World world =
        World.drawn(
            "papier vca: veilig 1",
            "skill mig: onder lassen",
            "skill rekenen [verondersteld=1]",
            "functie monteur: veilig 1, lassen 2, rekenen 1, meten 1, klant 1, tillen 2",
            "functie zorg: klant 1",
            "functie klussen [ERVARING]",
            "werk klussen 6: tillen 2");

    world
        .answers(
            to("monteur")
                .holds("vca")
                .has("mig 2", "meten 1")
                .worked("zorg", 60)
                .worked("klussen", 8))
        .alreadyHas(
            "klant 1 (5 jaar werk als zorg)",
            "lassen 2 (je kunt al: mig (zelfstandig); je zegt het zelf)",
            "meten 1 (je zegt het zelf)",
            "rekenen 1 (daar gaan we van uit)",
            "tillen 2 (klussen (8 maanden))",
            "veilig 1 (je hebt: vca)");
  }

  @Test
  void R7_nog_niet_keeps_the_niveaus_below() {
    Question person = to("monteur").worked("hulp", 60).not("doel 3");

    asks(2, "functie hulp: doel 4").answers(person).goes("-");
    asks(3, "functie hulp: doel 4").answers(person).goes("cursus");
  }

  @Test
  void R7_nog_niet_overrules_what_is_assumed() {
    World world =
        World.drawn(
            "skill taal [TAAL verondersteld=2]",
            "functie monteur: taal 2",
            "opleiding nt2: -> taal 2");

    world.answers(to("monteur")).goes("-");
    world.answers(to("monteur").not("taal 2")).goes("nt2");
    world.answers(to("monteur").not("taal 3")).goes("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "skill bron: lijkt doel 1",
    "skill bron: onder doel",
    "papier vca: doel 2",
    "'opleiding deel: -> bron 1\nopleiding geheel [50w]: -> doel 2\nmodules geheel: deel'"
  })
  void R7_no_free_rule_brings_back_what_nog_niet_took(String rule) {
    World world = asks(2, rule, "skill meten\npapier vcap\nopleiding ander [9w]: -> los 1");
    Question person = to("monteur").not("doel 1");
    if (rule.contains("vca")) {
      person.holds("vca");
    } else if (rule.contains("modules")) {
      person.finished("deel");
    } else {
      person.has("bron 3");
    }

    world.answers(person).goes("cursus");
  }

  @Test
  void R7_without_nog_niet_the_same_rules_do_give_it() {
    asks(2, "skill bron: lijkt doel 1").answers(to("monteur").has("bron 3")).goes("-");
    asks(2, "skill bron: onder doel").answers(to("monteur").has("bron 3")).goes("-");
    asks(2, "papier vca: doel 2").answers(to("monteur").holds("vca")).goes("-");
  }

  @Test
  void R7_what_nog_niet_took_comes_back_through_a_step_that_brings_something_new() {
    World world =
        World.drawn(
            "skill bron: onder doel", "functie monteur: doel 3", "opleiding verder: -> bron 3");

    world.answers(to("monteur").has("bron 2").not("doel 1")).goes("verder");
    world.answers(to("monteur").has("bron 3").not("doel 1")).isNoPath("NIET_TE_LEREN doel 3");
  }

  @Test
  void R7_months_of_work_and_a_finished_opleiding_give_nothing_that_nog_niet_denies() {
    World world =
        World.drawn(
            "functie hulp: doel 2, ander 2",
            "functie monteur: doel 1, ander 1",
            "opleiding cursus: -> doel 2");

    world.answers(to("monteur").worked("hulp", 60).not("doel 1")).goes("cursus");
    world.answers(to("monteur").finished("cursus").has("ander 1").not("doel 1")).goes("cursus");
  }

  @Test
  void R7b_an_opleiding_is_left_out_for_who_holds_a_kwalificatie_that_it_is_not_for() {
    String entree = "opleiding entree [1w nietVoor=toelating]: -> doel 1";
    World world =
        World.drawn(
            "papier mbo2: toelating",
            "functie monteur: doel 1",
            entree,
            "opleiding bbl [9w]: -> doel 1");

    world.answers(to("monteur")).goes("entree");
    world.answers(to("monteur").holds("toelating")).goes("bbl");
    world.answers(to("monteur").holds("mbo2")).goes("bbl");
  }

  @Test
  void R7b_only_what_is_held_at_the_start_counts() {
    World world =
        World.drawn(
            "functie monteur: doel 1, toelating",
            "opleiding entree [1w nietVoor=toelating]: ander 1 -> doel 1",
            "opleiding eerst [1w]: -> toelating, ander 1");

    world.answers(to("monteur")).goes("eerst > entree");
  }
}
