package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;

import nl.overstap.advice.drawn.World;
import org.junit.jupiter.api.Test;

/// What follows by itself: niveaus, groepen, related skills, wholes and kwalificaties (R1 to R6).
class FreeRulesTests {

  @Test
  void R1_a_fact_is_a_skill_a_kwalificatie_an_opleiding_finished_or_months_of_work() {
    World world =
        World.drawn(
            "functie monteur: doel 1",
            "functie hulp: meten 1",
            "opleiding bij-skill [1w]: meten 2 -> doel 1",
            "opleiding bij-papier [1w]: vca -> doel 1",
            "opleiding bij-werk [1w]: hulp 12mnd -> doel 1",
            "opleiding module [3w]: -> los 1",
            "opleiding geheel [9w]: -> doel 1",
            "modules geheel: module");

    world.answers(to("monteur").has("meten 2")).goes("bij-skill");
    world.answers(to("monteur").holds("vca")).goes("bij-papier");
    world.answers(to("monteur").worked("hulp", 12)).goes("bij-werk");
    world.answers(to("monteur").finished("module")).goes("-");
    world.answers(to("monteur")).goes("module");
  }

  @Test
  void R2_a_higher_niveau_implies_the_lower_ones() {
    World world = World.drawn("functie monteur: lassen 2", "opleiding cursus: -> lassen 4");

    world.answers(to("monteur").has("lassen 3")).goes("-");
    world.answers(to("monteur").has("lassen 1")).goes("cursus");
  }

  @Test
  void R2_an_opleiding_brings_anyone_to_its_niveau_whose_written_precondition_holds() {
    World world =
        World.drawn(
            "functie monteur: lassen 3",
            "opleiding vrij [5w]: -> lassen 3",
            "opleiding kort [1w]: lassen 2 -> lassen 3");

    world.answers(to("monteur")).goes("vrij");
    world.answers(to("monteur").has("lassen 2")).goes("kort");
  }

  @Test
  void R3_all_groepen_must_hold_and_one_row_of_each_is_enough_of_whatever_soort() {
    World world =
        World.drawn(
            "functie monteur: doel 1",
            "functie hulp: los 1",
            "opleiding cursus: meten 2|vca|hulp 6mnd, rekenen 1 -> doel 1",
            "opleiding sommen: -> rekenen 1");

    world.answers(to("monteur").has("meten 2", "rekenen 1")).goes("cursus");
    world.answers(to("monteur").holds("vca")).goes("sommen > cursus");
    world.answers(to("monteur").worked("hulp", 6)).goes("sommen > cursus");
    world.answers(to("monteur").worked("hulp", 5)).isNoPath("NIET_TE_LEREN doel 1");
    world.answers(to("monteur").has("meten 1", "rekenen 1")).isNoPath("NIET_TE_LEREN doel 1");
  }

  @Test
  void R3_of_a_groep_of_kwalificaties_one_is_enough() {
    World world = World.drawn("functie monteur: vca|vcap, bei", "opleiding examen: -> vcap, bei");

    world.answers(to("monteur").holds("vca", "bei")).goes("-");
    world.answers(to("monteur").holds("vca")).goes("examen").lacks("bei (stap 1)");
  }

  @Test
  void R4_lijkt_op_is_directed_chains_and_fades() {
    World world =
        World.drawn(
            "skill duits: lijkt nederlands 1",
            "skill nederlands: lijkt fries 2",
            "functie doel-1: fries 1",
            "functie doel-2: fries 2",
            "functie terug: duits 1",
            "opleiding les-fries [1w]: -> fries 2",
            "opleiding les-duits [1w]: -> duits 1");

    world.answers(to("doel-1").has("duits 4")).goes("-");
    world.answers(to("doel-1").has("duits 3")).goes("les-fries");
    world.answers(to("doel-2").has("duits 4")).goes("les-fries");
    world.answers(to("terug").has("fries 4")).goes("les-duits");
  }

  @Test
  void R4_a_cycle_of_lijkt_op_gains_nothing() {
    World world =
        World.drawn(
            "skill a: lijkt b 1", "skill b: lijkt a 1", "functie doel: a 3", "opleiding c: -> a 3");

    world.answers(to("doel").has("a 2", "b 3")).goes("c");
  }

  @Test
  void R4_valt_onder_keeps_the_niveau_from_narrow_to_broad() {
    World world =
        World.drawn(
            "skill mig-lassen: onder lassen",
            "functie breed: lassen 3",
            "functie smal: mig-lassen 1",
            "opleiding mig: -> mig-lassen 3");

    world.answers(to("breed").has("mig-lassen 3")).goes("-");
    world.answers(to("smal").has("lassen 4")).goes("mig");
  }

  @Test
  void R4_both_hold_for_what_is_learned_on_the_way() {
    World world =
        World.drawn(
            "skill mig-lassen: onder lassen, lijkt solderen 1",
            "functie breed: lassen 2, solderen 1",
            "opleiding mig: -> mig-lassen 2");

    world
        .answers(to("breed"))
        .goes("mig")
        .lacks("lassen 2 (stap 1)", "solderen 1 (stap 1)")
        .teaches(1, "mig-lassen 2");
  }

  @Test
  void R4_hangt_samen_met_is_never_planned_with() {
    World world =
        World.drawn(
            "functie doel: b 1",
            "skill a",
            "skill_relaties x [van=a naar=b soort=HANGT_SAMEN_MET]",
            "opleiding c: -> b 1");

    world.answers(to("doel").has("a 4")).goes("c");
  }

  @Test
  void R5_finishing_a_whole_finishes_its_modules_of_modules() {
    World world =
        World.drawn(
            "functie monteur: diep 1",
            "opleiding geheel [2w]: -> boven 1",
            "opleiding deel [4w]: -> midden 1",
            "opleiding deeltje [4w]: -> diep 1",
            "modules geheel: deel",
            "modules deel: deeltje");

    world.answers(to("monteur")).goes("geheel");
    world.answers(to("monteur").finished("geheel")).goes("-");
    world.answers(to("monteur").finished("deel")).goes("-");
  }

  @Test
  void R5_finishing_all_modules_finishes_the_whole_without_its_precondition_and_free() {
    World world =
        World.drawn(
            "papier diploma [DIPLOMA]",
            "functie monteur: diploma, boven 2",
            "opleiding geheel [50w 900]: onbereikbaar 1 -> boven 2, diploma",
            "opleiding deel [2w 10]: -> onder 1",
            "opleiding proeve [1w 5 soort=EXAMEN]: onder 1 -> klein 1",
            "modules geheel: deel, proeve");

    world
        .answers(to("monteur"))
        .is("deel > proeve [3w eigen 15 prijs 15, werkt vanaf 3, bewezen]")
        .yields(2, "diploma");
    world.answers(to("monteur").finished("deel")).goes("proeve");
  }

  @Test
  void R5_having_the_skills_of_the_modules_is_not_having_finished_them() {
    World world =
        World.drawn(
            "functie monteur: boven 2",
            "opleiding geheel [50w]: -> boven 2",
            "opleiding deel [2w]: -> onder 1",
            "modules geheel: deel");

    world.answers(to("monteur").has("onder 4")).goes("deel");
  }

  @Test
  void R5_a_whole_keeps_its_full_price_whatever_is_done_already() {
    World world =
        World.drawn(
            "functie monteur: a 1, b 1, c 1",
            "opleiding geheel [6w 600]: -> a 1, b 1, c 1",
            "opleiding deel-a [5w 500]: -> a 1",
            "opleiding deel-b [5w 500]: -> b 1",
            "modules geheel: deel-a, deel-b");

    world
        .answers(to("monteur").finished("deel-a"))
        .is("deel-b [5w eigen 500 prijs 500, werkt vanaf 5, bewezen]");
    world
        .answers(to("monteur").finished("deel-a").wants("zonder=deel-b"))
        .is("geheel [6w eigen 600 prijs 600, werkt vanaf 6, bewezen]");
  }

  @Test
  void R6_geeft_is_directed_and_transitive() {
    World world =
        World.drawn(
            "papier mbo3: startkwalificatie",
            "papier startkwalificatie: toelating",
            "functie monteur: toelating",
            "functie vakman: mbo3",
            "opleiding bbl: -> mbo3");

    world.answers(to("monteur").holds("mbo3")).goes("-");
    world.answers(to("vakman").holds("startkwalificatie")).goes("bbl");
  }

  @Test
  void R6_a_kwalificatie_shows_its_skills_also_when_it_is_earned_on_the_way() {
    World world =
        World.drawn(
            "papier vca: veilig 2", "functie monteur: veilig 1", "opleiding examen: -> vca");

    world.answers(to("monteur").holds("vca")).goes("-").alreadyHas("veilig 1 (je hebt: vca)");
    world.answers(to("monteur")).goes("examen").yields(1, "vca").teaches(1);
    world.answers(to("monteur").has("veilig 2")).goes("-");
  }

  @Test
  void R6_a_kwalificatie_that_the_werkgever_arranges_after_the_start_is_shown_and_never_planned() {
    World world =
        World.drawn(
            "functie monteur: doel 1, bei NA_START NORM, code95 NA_START",
            "opleiding cursus: -> doel 1",
            "opleiding bei-cursus: -> bei");

    world
        .answers(to("monteur"))
        .goes("cursus")
        .afterStart(
            "Na de start regelt je werkgever: bei (dat zegt de norm).",
            "Na de start regelt je werkgever: code95.");
    world
        .answers(to("monteur").holds("bei"))
        .goes("cursus")
        .afterStart("Na de start regelt je werkgever: code95.");
  }

  @Test
  void R6_a_kwalificatie_beforehand_is_planned() {
    World world = World.drawn("functie monteur: bei NORM", "opleiding bei-cursus: -> bei");

    world.answers(to("monteur")).goes("bei-cursus").afterStart();
  }
}
