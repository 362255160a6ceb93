package nl.overstap.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import nl.overstap.advice.drawn.World;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.snapshot.Fact.GewerktFact;
import nl.overstap.snapshot.Fact.KwalificatieFact;
import nl.overstap.snapshot.Fact.SkillFact;
import nl.overstap.snapshot.Step.InDienst;
import nl.overstap.snapshot.Step.Les;
import nl.overstap.snapshot.Step.Werk;
import org.junit.jupiter.api.Test;

/// A catalogue as numbers, and back.
class SnapshotTests {
  private static final SkillId LASSEN = new SkillId("lassen");
  private static final OpleidingId LES = new OpleidingId("les");

  private static Snapshot drawn(String... lines) {
    return World.drawn(lines).snapshot();
  }

  private static List<Step> steps(Snapshot snapshot) {
    return snapshot.steps().actions().stream().map(snapshot.steps()::get).toList();
  }

  private static FactState empty(Snapshot snapshot) {
    return FactState.empty(snapshot, new BitSet(), new BitSet());
  }

  @Test
  void R1_every_fact_has_a_number_that_means_it() {
    Snapshot snapshot =
        drawn("functie hulp", "papier vca", "opleiding les: hulp 6mnd -> lassen 2, vca");
    FactTable facts = snapshot.facts();

    assertThat(facts.meaning(facts.skill(LASSEN, 3))).isEqualTo(new SkillFact(LASSEN, 3));
    KwalificatieId vca = new KwalificatieId("vca");
    assertThat(facts.meaning(facts.kwalificatie(vca))).isEqualTo(new KwalificatieFact(vca));
    FunctieId hulp = new FunctieId("hulp");
    assertThat(facts.gewerkt(hulp, 5)).isEmpty();
    assertThat(facts.gewerkt(hulp, 7))
        .extracting(facts::meaning)
        .containsExactly(new GewerktFact(hulp, 6));
  }

  @Test
  void a_fact_that_is_not_in_the_catalogue_has_no_number() {
    FactTable facts = drawn("opleiding les: -> lassen 2").facts();

    assertThatThrownBy(() -> facts.skill(new SkillId("solderen"), 1))
        .hasMessageContaining("solderen");
    assertThatThrownBy(() -> facts.skill(LASSEN, 5)).hasMessageContaining("5 is geen niveau");
    assertThat(facts.findAfgerond(LES)).isEmpty();
  }

  @Test
  void R2_a_state_is_closed_under_the_free_rules_and_remembers_which() {
    Snapshot snapshot = drawn("skill mig: onder lassen", "opleiding les: -> lassen 2");
    FactTable facts = snapshot.facts();
    FactState state = empty(snapshot);

    int given = facts.skill(new SkillId("mig"), 2);
    assertThat(state.add(given)).hasSize(4).startsWith(given);
    assertThat(state.holds(facts.skill(LASSEN, 2))).isTrue();
    assertThat(state.holds(facts.skill(LASSEN, 3))).isFalse();
    assertThat(state.findRule(given)).isEmpty();
    assertThat(state.findRule(facts.skill(LASSEN, 2))).isPresent();
    assertThat(state.add(given)).isEmpty();
  }

  @Test
  void a_copy_goes_its_own_way() {
    Snapshot snapshot = drawn("opleiding les: -> lassen 2");
    FactState state = empty(snapshot);
    FactState copy = state.copy();

    copy.take(snapshot.steps().findLes(LES).orElseThrow());

    assertThat(copy.holds(snapshot.facts().skill(LASSEN, 2))).isTrue();
    assertThat(state.facts()).isEmpty();
  }

  @Test
  void what_is_blocked_never_holds_until_the_person_sets_out() {
    Snapshot snapshot = drawn("opleiding les: -> lassen 2");
    int lassen = snapshot.facts().skill(LASSEN, 2);
    BitSet blocked = new BitSet();
    blocked.set(lassen);
    FactState state = FactState.empty(snapshot, blocked, new BitSet());

    assertThat(state.add(lassen)).isEmpty();
    assertThat(state.settingOut(new BitSet()).add(lassen)).hasSize(2);
  }

  @Test
  void only_what_can_be_planned_becomes_a_step() {
    Snapshot snapshot =
        drawn(
            "functie oud-werk [vervallen=ja]",
            "opleiding les: -> lassen 1",
            "opleiding onbekend [planbaar=nee weken= uren= kosten=]: -> lassen 1",
            "opleiding oud [vervallen=ja]: -> lassen 1",
            "opleiding leeg",
            "opleiding zonder-baan [leerbaan=oud-werk]: -> lassen 1");

    assertThat(steps(snapshot)).containsExactly(new Les(LES));
  }

  @Test
  void R10_one_work_step_per_functie_and_months_and_one_job_before_all_of_them() {
    Snapshot snapshot =
        drawn("functie hulp", "werk hulp 3: a 1", "werk hulp 6: b 1, c 1", "werk hulp 9: a 1");
    FunctieId hulp = new FunctieId("hulp");

    assertThat(steps(snapshot))
        .containsExactly(
            new InDienst(hulp), new Werk(hulp, 3, List.of()), new Werk(hulp, 6, List.of()));
    assertThat(snapshot.steps().werk(hulp)).hasSize(2);
  }

  @Test
  void R10_with_vanaf_there_is_a_step_per_set_of_rows_that_count() {
    Snapshot snapshot =
        drawn("functie hulp", "werk hulp 3: a 2 vanaf 1, b 2 vanaf 1", "werk hulp 12: a 2, b 2");

    assertThat(steps(snapshot).stream().filter(Werk.class::isInstance).map(Werk.class::cast))
        .extracting(werk -> werk.maanden() + " " + werk.vanaf().size())
        .containsExactly("3 1", "3 1", "3 2", "12 0");
  }

  @Test
  void R5_finishing_a_whole_gives_all_of_its_modules() {
    Snapshot snapshot =
        drawn(
            "opleiding geheel: -> a 1",
            "opleiding deel: -> b 1",
            "opleiding deeltje: -> c 1, vca",
            "modules geheel: deel",
            "modules deel: deeltje");

    assertThat(snapshot.effectsOfFinishing(new OpleidingId("geheel")))
        .hasSize(3 + 3 + 1)
        .contains(
            snapshot.facts().skill(new SkillId("c"), 1),
            snapshot.facts().kwalificatie(new KwalificatieId("vca")),
            snapshot.facts().findAfgerond(new OpleidingId("deeltje")).orElseThrow());
  }

  @Test
  void a_rule_is_no_step() {
    Snapshot snapshot = drawn("opleiding les: -> lassen 2");

    int rule = 0;
    assertThat(snapshot.graph().isRule(rule)).isTrue();
    assertThatThrownBy(() -> snapshot.steps().get(rule)).hasMessage("action 0 is a rule");
  }

  @Test
  void the_served_snapshot_is_the_last_one_put_up() {
    Snapshots snapshots = new Snapshots();
    assertThat(snapshots.findServed()).isEmpty();

    Snapshot first = drawn("opleiding les: -> lassen 2");
    Snapshot second = drawn("opleiding les: -> lassen 3");
    snapshots.serve(first);
    snapshots.serve(second);

    assertThat(snapshots.findServed()).containsSame(second);
  }
}
