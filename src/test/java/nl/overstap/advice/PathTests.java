package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;

import nl.overstap.advice.drawn.World;
import org.junit.jupiter.api.Test;

/// The order of the steps, the calendar, and what each step is good for (R8, R15, R18).
class PathTests {

  @Test
  void R15_short_before_long_cheap_before_dear_diplomas_last_then_the_id() {
    World.drawn(
            "papier mbo2 [DIPLOMA]",
            "functie monteur: a 1, b 1, c 1, d 1, e 1, mbo2",
            "opleiding lang [3w]: -> a 1",
            "opleiding duur [2w 20]: -> b 1",
            "opleiding z-goedkoop [2w 10]: -> c 1",
            "opleiding y-goedkoop [2w 10]: -> d 1",
            "opleiding a-diploma [2w 10]: -> mbo2",
            "opleiding x-betaald [2w 30 betaler=WERKGEVER]: -> e 1")
        .answers(to("monteur"))
        .goes("x-betaald > y-goedkoop > z-goedkoop > a-diploma > duur > lang");
  }

  @Test
  void R15_what_leads_to_the_first_paid_day_comes_first() {
    World.drawn(
            "functie monteur: a 1, b 1",
            "functie hulp: vca",
            "opleiding kort [0,1w]: -> b 1",
            "opleiding examen [0,2w]: -> vca",
            "opleiding bbl [50w leerbaan=hulp]: -> a 1")
        .answers(to("monteur"))
        .is("examen > bbl > kort [50,3w (50,2) eigen 0 prijs 0, werkt vanaf 0,2, bewezen]");
  }

  @Test
  void R15_of_two_jobs_that_are_as_near_the_short_one_comes_first() {
    World.drawn(
            "functie monteur: a 1, b 1",
            "functie hulp",
            "functie maat",
            "opleiding a-lang [50w leerbaan=hulp]: -> a 1",
            "opleiding b-kort [10w leerbaan=maat]: -> b 1")
        .answers(to("monteur"))
        .goes("b-kort > a-lang");
  }

  @Test
  void R15_a_step_waits_for_what_it_needs() {
    World.drawn(
            "functie monteur: a 1",
            "opleiding kort [1w]: b 1 -> a 1",
            "opleiding lang [9w]: -> b 1")
        .answers(to("monteur"))
        .goes("lang > kort");
  }

  @Test
  void R15_without_a_job_the_first_working_day_is_the_end() {
    World.drawn("functie monteur: a 1", "opleiding les [4,2w]: -> a 1")
        .answers(to("monteur"))
        .is("les [4,2w eigen 0 prijs 0, werkt vanaf 4,2, bewezen]");
  }

  @Test
  void R8_steps_that_do_not_need_each_other_run_beside_each_other() {
    World.drawn(
            "functie monteur: a 1, b 1, c 1",
            "opleiding kort [1w vorm=AVOND]: -> a 1",
            "opleiding lang [9w vorm=DAG]: -> b 1",
            "opleiding vervolg [3w vorm=AVOND]: a 1 -> c 1")
        .answers(to("monteur"))
        .is("kort > vervolg > lang [13w (9) eigen 0 prijs 0, werkt vanaf 13, bewezen]");
  }

  @Test
  void R8_two_full_time_courses_by_day_do_not_overlap_and_a_few_days_do() {
    String monteur = "functie monteur: a 1, b 1";
    String vol = "opleiding een [4w 160u vorm=DAG]: -> a 1";

    World.drawn(monteur, vol, "opleiding twee [3w 60u vorm=DAG]: -> b 1")
        .answers(to("monteur"))
        .is("twee > een [7w eigen 0 prijs 0, werkt vanaf 7, bewezen]");
    World.drawn(monteur, vol, "opleiding twee [2w 60u vorm=DAG]: -> b 1")
        .answers(to("monteur"))
        .is("twee > een [6w (4) eigen 0 prijs 0, werkt vanaf 6, bewezen]");
    World.drawn(monteur, vol, "opleiding twee [3w 60u vorm=AVOND]: -> b 1")
        .answers(to("monteur"))
        .is("twee > een [7w (4) eigen 0 prijs 0, werkt vanaf 7, bewezen]");
  }

  @Test
  void R8_a_way_that_nobody_knows_counts_as_daytime() {
    World.drawn(
            "functie monteur: a 1, b 1",
            "opleiding een [4w 160u]: -> a 1",
            "opleiding twee [3w 60u]: -> b 1")
        .answers(to("monteur"))
        .is("twee > een [7w eigen 0 prijs 0, werkt vanaf 7, bewezen]");
  }

  @Test
  void R8_work_takes_36_hours_and_leaves_room_for_four_by_day() {
    String work = "functie hulp\nwerk hulp 3: a 1\nfunctie monteur: a 1, b 1\n";

    World.drawn(work, "opleiding dag [10w 40u vorm=DAG]: -> b 1")
        .answers(to("monteur"))
        .is("hulp 3mnd > dag [23w (13) eigen 0 prijs 0, werkt vanaf 0, bewezen]");
    World.drawn(work, "opleiding dag [10w 41u vorm=DAG]: -> b 1")
        .answers(to("monteur"))
        .is("hulp 3mnd > dag [23w eigen 0 prijs 0, werkt vanaf 0, bewezen]");
  }

  @Test
  void R8_own_hours_of_steps_beside_each_other_stay_within_the_hours_a_week() {
    World world =
        World.drawn(
            "functie monteur: a 1, b 1",
            "opleiding een [4w 32u vorm=ONLINE]: -> a 1",
            "opleiding twee [4w 32u vorm=ONLINE]: -> b 1");

    world
        .answers(to("monteur").wants("urenPerWeek=16"))
        .is("een > twee [8w (4) eigen 0 prijs 0, werkt vanaf 8, bewezen]");
    world
        .answers(to("monteur").wants("urenPerWeek=15"))
        .is("een > twee [8w eigen 0 prijs 0, werkt vanaf 8, bewezen]");
  }

  @Test
  void R18_a_step_teaches_only_what_it_raises_itself() {
    World.drawn(
            "papier vca: veilig 1",
            "skill mig: onder lassen",
            "functie monteur: lassen 2, veilig 1, meten 2",
            "opleiding les: -> mig 2, meten 1, vca",
            "opleiding meer: meten 1 -> meten 2")
        .answers(to("monteur").has("meten 1"))
        .goes("les > meer")
        .teaches(1, "mig 2")
        .yields(1, "vca")
        .teaches(2, "meten 2")
        .yields(2);
  }

  @Test
  void R18_a_kwalificatie_that_counts_as_another_yields_both() {
    World.drawn(
            "papier mbo2: startkwalificatie",
            "functie monteur: startkwalificatie",
            "opleiding bbl: -> mbo2")
        .answers(to("monteur"))
        .yields(1, "mbo2", "startkwalificatie");
  }

  @Test
  void R18_a_step_opens_the_functies_that_come_within_reach_by_it() {
    World.drawn(
            "functie monteur: a 1, b 1",
            "functie na-een: a 1",
            "functie al-open: x 1",
            "functie leeg",
            "functie klussen [ERVARING]: a 1",
            "functie oud [vervallen=ja]: a 1",
            "opleiding een [1w]: -> a 1",
            "opleiding twee [2w]: -> b 1")
        .answers(to("monteur").has("x 1"))
        .goes("een > twee")
        .opens(1, "na-een")
        .opens(2, "monteur");
  }

  @Test
  void R18_the_first_step_that_gives_a_fact_gets_the_credit() {
    World.drawn(
            "functie monteur: a 2, b 1, vca",
            "opleiding een [1w]: -> a 1, vca",
            "opleiding twee [2w]: a 1 -> a 2, b 1, vca")
        .answers(to("monteur"))
        .goes("een > twee")
        .isNeededFor(1, "vca", "stap 2")
        .isNeededFor(2, "a 2", "b 1")
        .lacks("a 2 (stap 2)", "b 1 (stap 2)", "vca (stap 1)");
  }

  @Test
  void R18_what_a_job_asks_counts_for_the_step_with_that_job() {
    World.drawn(
            "functie monteur: a 1",
            "functie hulp: vca",
            "opleiding examen [0,2w]: -> vca",
            "opleiding bbl [50w leerbaan=hulp]: -> a 1")
        .answers(to("monteur"))
        .isNeededFor(1, "stap 2")
        .isNeededFor(2, "a 1");
  }
}
