package nl.overstap.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overstap.referee.Replay.Verdict;
import nl.overstap.referee.Vraag.Filters;
import nl.overstap.referee.Vraag.Profiel;
import nl.overstap.referee.Vraag.SkillNiveau;
import nl.overstap.referee.Vraag.Voorwaarden;
import nl.overstap.referee.Vraag.Werkervaring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The chosen readings of the rules (decision 0001) on catalogues of a few rows.
class ReadingsTests {

  private final CatalogueDraft draft = new CatalogueDraft();

  @BeforeEach
  void a_functie_that_asks_the_skill_doel() {
    for (String skill : List.of("basis", "doel", "taal")) {
      draft.add(
          "skills", "id|naam,soort", skill, skill, skill.equals("taal") ? "TAAL" : "VAARDIGHEID");
    }
    for (String functie : List.of("beroep", "trede", "tweede-trede")) {
      draft.add("functies", "id|naam,soort", functie, functie, "BEROEP");
    }
    asks("beroep", "doel", 2);
  }

  @Test
  void R5_finishing_all_modules_finishes_the_whole_which_gives_its_diploma_and_skills() {
    draft.add("kwalificaties", "id|naam,soort", "diploma", "diploma", "DIPLOMA");
    opleiding("geheel", "weken", "50", "leidtOpTot", "diploma");
    opleiding("deel", "weken", "1");
    opleiding("examen", "weken", "2", "soort", "EXAMEN");
    before("geheel", "taal", 4);
    teaches("geheel", "doel", 2);
    module("geheel", "deel");
    module("geheel", "examen");

    assertThat(path(vraag(Profiel.empty()))).containsExactly("deel", "examen");
    assertThat(finish("deel", "examen").kwalificaties()).contains("diploma");
    assertThat(finish("deel").kwalificaties()).isEmpty();
  }

  @Test
  void R5_having_the_skills_of_the_modules_does_not_finish_the_whole() {
    opleiding("geheel", "weken", "50");
    opleiding("deel", "weken", "1");
    teaches("geheel", "doel", 2);
    teaches("deel", "basis", 2);
    module("geheel", "deel");

    assertThat(path(vraag(had("basis", 4)))).containsExactly("deel");
  }

  @Test
  void R7_what_nog_niet_denies_comes_back_only_through_something_new() {
    opleiding("cursus", "weken", "1");
    teaches("cursus", "basis", 3);
    draft.add("skill_relaties", "van,naar|soort", "basis", "doel", "VALT_ONDER");

    assertThat(path(vraag(had("basis", 2)))).isEmpty();
    assertThat(path(vraag(hadButNot("basis", 2, "doel", 1)))).containsExactly("cursus");
    assertThat(Bruteforce.solve(problem(vraag(hadButNot("basis", 3, "doel", 1))))).isEmpty();
  }

  @Test
  void R7_work_gives_at_most_1_below_6_months_2_below_24_and_never_a_language() {
    asks("trede", "basis", 3);
    asks("trede", "taal", 1);

    assertThat(start(worked("trede", 5)).niveau("basis")).isEqualTo(1);
    assertThat(start(worked("trede", 23)).niveau("basis")).isEqualTo(2);
    assertThat(start(worked("trede", 24)).niveau("basis")).isEqualTo(3);
    assertThat(start(worked("trede", 24)).niveau("taal")).isZero();
  }

  @Test
  void R8_vrij_stretches_to_the_hours_there_are_and_vast_does_not() {
    opleiding("vrij", "weken", "2", "uren", "40", "tempo", "VRIJ");
    opleiding("vast", "weken", "2", "uren", "40", "tempo", "VAST", "kosten", "0");
    teaches("vrij", "doel", 2);
    teaches("vast", "doel", 2);

    assertThat(path(hoursAWeek(20))).containsExactly("vast");
    assertThat(path(hoursAWeek(19))).containsExactly("vrij");
    assertThat(total(hoursAWeek(19)).weken()).isEqualTo(22);
  }

  @Test
  void R9_the_cheapest_aanbod_counts_then_an_aanbod_before_the_opleiding_itself() {
    opleiding("cursus", "weken", "2", "kosten", "100");
    teaches("cursus", "doel", 2);
    draft.add("aanbod", "id|opleiding,kosten", "duur", "cursus", "120");
    assertThat(path(vraag(Profiel.empty()))).containsExactly("cursus");

    draft.add("aanbod", "id|opleiding", "gelijk", "cursus");
    assertThat(path(vraag(Profiel.empty()))).containsExactly("cursus (gelijk)");

    draft.add("aanbod", "id|opleiding,kosten", "laag", "cursus", "99.50");
    assertThat(path(vraag(Profiel.empty()))).containsExactly("cursus (laag)");
    assertThat(total(vraag(Profiel.empty())).eigen()).isEqualTo(9_950);
  }

  @Test
  void R9_known_aanbod_is_not_overruled_by_the_estimate_of_an_opleiding_that_is_onbekend() {
    opleiding("cursus", "weken", "2", "kosten", "100", "beschikbaar", "ONBEKEND");
    teaches("cursus", "doel", 2);
    draft.add("aanbod", "id|opleiding,kosten", "duur", "cursus", "120");

    assertThat(path(vraag(Profiel.empty()))).containsExactly("cursus (duur)");
  }

  @Test
  void R10_work_with_vanaf_needs_that_niveau_on_entering() {
    develops("trede", "doel", 2, 12, "");
    develops("trede", "doel", 2, 3, "1");
    opleiding("cursus", "weken", "4");
    teaches("cursus", "doel", 1);

    assertThat(path(vraag(Profiel.empty()))).containsExactly("cursus", "trede (3 mnd werken)");
    assertThat(total(vraag(Profiel.empty())).weken()).isEqualTo(40 + 130);
    assertThat(path(vraag(had("doel", 1)))).containsExactly("trede (3 mnd werken)");
  }

  @Test
  void R10_months_already_worked_are_taken_off_and_rounded_up_to_a_tenth() {
    develops("trede", "doel", 2, 12, "");

    assertThat(total(vraag(worked("trede", 4))).weken()).isEqualTo(347);
    assertThat(total(vraag(worked("trede", 12))).weken()).isZero();
  }

  @Test
  void R10_at_most_one_tussenfunctie_on_a_ladder() {
    asks("beroep", "basis", 1);
    develops("trede", "doel", 2, 6, "");
    develops("tweede-trede", "basis", 1, 6, "");
    assertThat(path(vraag(Profiel.empty()))).hasSize(2);

    draft.add("functie_doorgroei", "van,naar", "trede", "beroep");
    draft.add("functie_doorgroei", "van,naar", "tweede-trede", "trede");
    assertThat(Bruteforce.solve(problem(vraag(Profiel.empty())))).isEmpty();
  }

  @Test
  void R10_without_a_ladder_work_takes_part_only_when_weken_count() {
    develops("trede", "doel", 2, 6, "");

    assertThat(path(vraag(Profiel.empty()))).hasSize(1);
    assertThat(Bruteforce.solve(problem(vraag(Profiel.empty()).optimising("KOSTEN")))).isEmpty();
  }

  @Test
  void R13_a_step_that_can_be_left_out_is_a_fault() {
    opleiding("cursus", "weken", "2");
    opleiding("extra", "weken", "2");
    teaches("cursus", "doel", 2);
    teaches("extra", "basis", 2);

    assertThat(judge("extra", "cursus"))
        .isEqualTo(new Verdict.Invalid(List.of("R13: de stap extra kan worden weggelaten")));
    assertThat(judge("cursus")).isInstanceOf(Verdict.Valid.class);
  }

  @Test
  void R8_two_full_time_courses_do_not_overlap_and_a_day_off_does() {
    asks("beroep", "basis", 1);
    opleiding("een", "weken", "4", "uren", "160", "vorm", "DAG");
    opleiding("twee", "weken", "3", "uren", "60", "vorm", "DAG");
    teaches("een", "doel", 2);
    teaches("twee", "basis", 2);
    assertThat(valid("twee", "een").doorlooptijd()).isEqualTo(70);

    opleiding("kort", "weken", "2", "uren", "60", "vorm", "DAG");
    teaches("kort", "basis", 2);
    assertThat(valid("kort", "een").doorlooptijd()).isEqualTo(40);
  }

  private void asks(String functie, String skill, int niveau) {
    draft.add("functie_skills", "functie,skill|niveau", functie, skill, "" + niveau);
  }

  /// An opleiding of no time and no money but for what is told.
  private void opleiding(String id, String... columnsAndValues) {
    Row row = Row.of("id", id, "naam", id, "weken", "0", "uren", "0", "kosten", "0");
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      row = row.with(columnsAndValues[i], columnsAndValues[i + 1]);
    }
    draft.add("opleidingen", row);
  }

  private void teaches(String opleiding, String skill, int niveau) {
    draft.add("opleiding_leert", "opleiding,skill|niveau", opleiding, skill, "" + niveau);
  }

  private void before(String opleiding, String skill, int niveau) {
    draft.add(
        "opleiding_vooraf",
        "opleiding,groep|soort,id,niveau",
        opleiding,
        "1",
        "SKILL",
        skill,
        "" + niveau);
  }

  private void module(String whole, String module) {
    draft.add("opleiding_modules", "opleiding,module", whole, module);
  }

  private void develops(String functie, String skill, int niveau, int maanden, String vanaf) {
    draft.add(
        "functie_ontwikkelt",
        "functie,skill,maanden|niveau,vanaf",
        functie,
        skill,
        "" + maanden,
        "" + niveau,
        vanaf);
  }

  private static Profiel had(String skill, int niveau) {
    return hadButNot(skill, niveau, "taal", 4);
  }

  private static Profiel hadButNot(String skill, int niveau, String not, int from) {
    return new Profiel(
        List.of(new SkillNiveau(skill, niveau)),
        List.of(),
        List.of(),
        List.of(),
        List.of(new SkillNiveau(not, from)),
        "");
  }

  private static Profiel worked(String functie, int maanden) {
    return new Profiel(
        List.of(),
        List.of(new Werkervaring(functie, maanden)),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  private static Vraag vraag(Profiel profiel) {
    return new Vraag(profiel, "beroep", Voorwaarden.none(), "WEKEN");
  }

  private static Vraag hoursAWeek(long hours) {
    return vraag(Profiel.empty())
        .with(new Filters(hours, List.of(), List.of(), List.of(), List.of(), false, false));
  }

  private Problem problem(Vraag vraag) {
    return new Problem(draft.done(), vraag);
  }

  private Facts start(Profiel profiel) {
    return problem(vraag(profiel)).start();
  }

  private Facts finish(String... opleidingen) {
    Problem problem = problem(vraag(Profiel.empty()));
    Facts facts = problem.start();
    for (String opleiding : opleidingen) {
      Stap stap = new Stap.Opleiding(opleiding, "");
      Step step =
          problem.steps().stream().filter(s -> s.stap().equals(stap)).findFirst().orElseThrow();
      facts = problem.after(facts, step);
    }
    return facts;
  }

  private List<String> path(Vraag vraag) {
    return Bruteforce.solve(problem(vraag)).orElseThrow().stream()
        .map(step -> step.stap().toString())
        .toList();
  }

  private Totaal total(Vraag vraag) {
    return Replay.total(Bruteforce.solve(problem(vraag)).orElseThrow());
  }

  private Verdict judge(String... opleidingen) {
    List<Stap> path =
        List.of(opleidingen).stream().<Stap>map(id -> new Stap.Opleiding(id, "")).toList();
    return new Replay(problem(vraag(Profiel.empty()))).judge(path);
  }

  private Verdict.Valid valid(String... opleidingen) {
    return (Verdict.Valid) judge(opleidingen);
  }
}
