package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;

import nl.overstap.advice.drawn.World;
import org.junit.jupiter.api.Test;

/// What must hold in the end, and what is only shown (R12).
class GoalTests {
  private static final World DEKKING =
      World.drawn(
          "functie monteur: a 1, b 1 BELANGRIJK, c 1 AANVULLEND, vca",
          "opleiding les-a [1w]: -> a 1",
          "opleiding les-b [2w]: -> b 1",
          "opleiding les-c [3w]: -> c 1",
          "opleiding examen [4w]: -> vca");

  @Test
  void R12_only_what_is_essential_is_planned_unless_more_is_asked_for() {
    DEKKING
        .answers(to("monteur"))
        .goes("les-a > examen")
        .lacks("a 1 (stap 1)", "vca (stap 2)")
        .leavesOpen("b 1", "c 1");
    DEKKING
        .answers(to("monteur").wants("dekking=BELANGRIJK"))
        .goes("les-a > les-b > examen")
        .leavesOpen("c 1");
    DEKKING
        .answers(to("monteur").wants("dekking=AANVULLEND"))
        .goes("les-a > les-b > les-c > examen")
        .leavesOpen();
  }

  @Test
  void R12_already_there_and_lacking_split_the_dekking_as_it_is_at_the_start() {
    DEKKING
        .answers(to("monteur").has("a 1").wants("dekking=BELANGRIJK"))
        .alreadyHas("a 1 (je zegt het zelf)")
        .lacks("b 1 (stap 1)", "vca (stap 2)");
  }

  @Test
  void R12_below_the_dekking_what_the_person_has_or_learns_on_the_way_is_not_open() {
    DEKKING.answers(to("monteur").has("b 2")).leavesOpen("c 1");
    World.drawn("functie monteur: a 1, b 1 BELANGRIJK", "opleiding les: -> a 1, b 1")
        .answers(to("monteur"))
        .leavesOpen();
  }

  @Test
  void R12_a_houding_is_discussed_and_never_a_goal() {
    World world =
        World.drawn(
            "skill geduld [HOUDING]",
            "skill humor [HOUDING]",
            "functie monteur: doel 1, geduld 2, humor 1 AANVULLEND",
            "opleiding les [1w]: -> doel 1",
            "opleiding mindful [1w]: -> geduld 4");

    world.answers(to("monteur")).goes("les").discusses("geduld 2").lacks("doel 1 (stap 1)");
    world
        .answers(to("monteur").wants("dekking=AANVULLEND"))
        .goes("les")
        .discusses("geduld 2", "humor 1");
  }

  @Test
  void R12_the_same_skill_that_is_no_houding_is_a_goal() {
    World.drawn("functie monteur: doel 1, geduld 2", "opleiding les: -> doel 1")
        .answers(to("monteur"))
        .isNoPath("NIET_TE_LEREN geduld 2");
  }

  @Test
  void R12_a_groep_with_a_houding_in_it_holds_nobody_back() {
    World world =
        World.drawn(
            "skill geduld [HOUDING]",
            "functie monteur: doel 1",
            "opleiding les: geduld 2|vca, meten 1 -> doel 1");

    world.answers(to("monteur").has("meten 1")).goes("les");
    world.answers(to("monteur")).isNoPath("NIET_TE_LEREN doel 1");
  }

  @Test
  void R12_with_begeleiding_every_skill_is_asked_at_niveau_1_and_papers_stay() {
    World world =
        World.drawn(
            "functie monteur: doel 3, vca",
            "opleiding kort [1w]: -> doel 1",
            "opleiding lang [20w]: -> doel 3",
            "opleiding examen [2w]: -> vca");

    world.answers(to("monteur")).goes("examen > lang");
    world
        .answers(to("monteur").wants("metBegeleiding"))
        .goes("kort > examen")
        .lacks("doel 1 (stap 1)", "vca (stap 2)");
  }

  @Test
  void R12_extra_kwalificaties_are_goals_besides_the_functie() {
    World world =
        World.drawn(
            "papier mbo2: startkwalificatie",
            "functie monteur: doel 1",
            "opleiding les [1w]: -> doel 1",
            "opleiding bbl [50w]: -> mbo2");

    world.answers(to("monteur")).goes("les");
    world
        .answers(to("monteur").wants("ookKwalificaties=startkwalificatie"))
        .goes("les > bbl")
        .lacks("doel 1 (stap 1)", "startkwalificatie (stap 2)");
    world
        .answers(to("monteur").holds("mbo2").wants("ookKwalificaties=startkwalificatie"))
        .goes("les");
  }

  @Test
  void R12_a_functie_that_asks_nothing_at_the_dekking_is_unknown() {
    String opleiding = "opleiding les: -> a 1, vca";
    String nothing = "functie monteur: a 1 BELANGRIJK, vca NA_START";

    World.drawn(nothing, opleiding)
        .answers(to("monteur"))
        .isNoPath("GEEN_EISEN_BEKEND")
        .explains("Van monteur is in deze catalogus niet bekend wat je ervoor moet kunnen.");
    World.drawn(nothing, opleiding).answers(to("monteur").wants("dekking=BELANGRIJK")).goes("les");
    World.drawn("functie monteur: a 1 BELANGRIJK, vca", opleiding)
        .answers(to("monteur"))
        .goes("les");
    World.drawn("skill geduld [HOUDING]", "functie monteur: geduld 1", opleiding)
        .answers(to("monteur").wants("ookKwalificaties=vca"))
        .isNoPath("GEEN_EISEN_BEKEND");
  }

  @Test
  void R12_who_has_it_all_needs_no_step() {
    DEKKING
        .answers(to("monteur").has("a 2").holds("vca"))
        .is("- [0w eigen 0 prijs 0, werkt vanaf 0, bewezen]")
        .beginsWith("Je hebt alles al wat nodig is. Solliciteer als monteur.");
  }
}
