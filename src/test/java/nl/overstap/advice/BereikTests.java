package nl.overstap.advice;

import static nl.overstap.advice.drawn.Question.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.overstap.advice.answer.bereik.Bereik;
import nl.overstap.advice.answer.bereik.BereikbareFunctie;
import nl.overstap.advice.drawn.Question;
import nl.overstap.advice.drawn.World;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.vraag.Grens;
import nl.overstap.domain.vraag.Volgorde;
import org.junit.jupiter.api.Test;

/// What is within reach, and who can come to a functie (R16).
class BereikTests {
  private static final Grens HALF_A_YEAR = new Grens(new Weken(260), null, null);

  /// The functie of the question does not count for what is within reach.
  private static Question anyone() {
    return to("-");
  }

  private static List<String> reached(Bereik bereik) {
    return bereik.functies().stream().map(BereikTests::line).toList();
  }

  private static String line(BereikbareFunctie row) {
    return row.functie().id().value() + " " + row.pad().weken() + "w";
  }

  private static List<String> reached(World world, Question question, Grens binnen) {
    return reached(world.reach(question, binnen, Volgorde.INSPANNING));
  }

  @Test
  void R16_all_functies_within_the_grens_with_what_their_best_path_takes() {
    World world =
        World.drawn(
            "functie lasser: lassen 2",
            "functie tekenaar: tekenen 1",
            "functie arts: genezen 4",
            "functie magazijn: tillen 1",
            "opleiding mig [6w]: -> lassen 2",
            "opleiding cad [4w]: -> tekenen 1",
            "opleiding studie [300w]: -> genezen 4");

    assertThat(reached(world, anyone().has("tillen 1"), HALF_A_YEAR))
        .containsExactly("magazijn 0w", "tekenaar 4w", "lasser 6w");
  }

  @Test
  void R16_weken_are_minimised_within_weken_else_kosten_else_uren() {
    World world =
        World.drawn(
            "functie lasser: lassen 2",
            "opleiding snel [2w 80u 900]: -> lassen 2",
            "opleiding gratis [8w 60u 0]: -> lassen 2",
            "opleiding kort [9w 5u 500]: -> lassen 2");

    assertThat(reached(world, anyone(), HALF_A_YEAR)).containsExactly("lasser 2w");
    assertThat(reached(world, anyone(), new Grens(new Weken(100), new Bedrag(60_000), null)))
        .containsExactly("lasser 8w");
    assertThat(reached(world, anyone(), new Grens(null, new Bedrag(100_000), 100)))
        .containsExactly("lasser 8w");
    assertThat(reached(world, anyone(), new Grens(null, null, 100))).containsExactly("lasser 9w");
  }

  @Test
  void R16_the_stricter_of_binnen_and_voorwaarden_holds() {
    World world =
        World.drawn(
            "functie lasser: lassen 2",
            "functie tekenaar: tekenen 1",
            "opleiding mig [6w]: -> lassen 2",
            "opleiding cad [4w]: -> tekenen 1");

    assertThat(reached(world, anyone().wants("maxWeken=5"), HALF_A_YEAR))
        .containsExactly("tekenaar 4w");
    assertThat(reached(world, anyone().wants("maxWeken=50"), new Grens(new Weken(50), null, null)))
        .containsExactly("tekenaar 4w");
  }

  @Test
  void R10_work_counts_for_the_functies_that_its_ladder_leads_to_only() {
    World world =
        World.drawn(
            "functie hulp: tillen 1",
            "functie monteur: monteren 1",
            "functie kok: monteren 1",
            "groei hulp: monteur",
            "werk hulp 3: monteren 1");

    assertThat(reached(world, anyone().has("tillen 1"), HALF_A_YEAR))
        .containsExactly("hulp 0w", "monteur 13w");
    assertThat(reached(world, anyone().has("tillen 1").wants("viaFuncties=false"), HALF_A_YEAR))
        .containsExactly("hulp 0w");
  }

  @Test
  void R10_a_leerbaan_counts_for_its_own_functie_and_those_it_leads_to() {
    World world =
        World.drawn(
            "functie leerling: tillen 1",
            "functie monteur: monteren 1",
            "functie kok: monteren 1",
            "groei leerling: monteur",
            "opleiding bbl [20w leerbaan=leerling]: -> monteren 1");

    assertThat(reached(world, anyone().has("tillen 1"), HALF_A_YEAR))
        .containsExactly("leerling 0w", "monteur 20w");
  }

  @Test
  void R12_what_asks_nothing_we_know_and_an_ervaring_are_absent() {
    World world =
        World.drawn(
            "functie lasser: lassen 2",
            "functie geheim",
            "functie later: lassen 2 AANVULLEND",
            "functie klussen [soort=ERVARING]",
            "opleiding mig [6w]: -> lassen 2");

    assertThat(reached(world, anyone(), HALF_A_YEAR)).containsExactly("lasser 6w");
    assertThat(reached(world, anyone().wants("dekking=AANVULLEND"), HALF_A_YEAR))
        .containsExactly("lasser 6w", "later 6w");
  }

  @Test
  void what_fits_best_comes_first_and_rare_skills_weigh_more() {
    World world =
        World.drawn(
            "functie lasser: lassen 1, plannen 1, meten 1",
            "functie kok: koken 1, plannen 1, meten 1",
            "functie ober: plannen 1, serveren 1",
            "opleiding alles [1w]: -> lassen 1, koken 1, plannen 1, meten 1, serveren 1");

    Bereik bereik =
        world.reach(anyone().has("plannen 1", "lassen 1"), HALF_A_YEAR, Volgorde.AANSLUITING);

    assertThat(reached(bereik)).containsExactly("lasser 1w", "kok 1w", "ober 1w");
    assertThat(bereik.functies().get(0).aansluiting()).isBetween(0.8, 1.0);
    assertThat(bereik.functies().get(1).aansluiting()).isZero();
  }

  @Test
  void with_arbeidsmarkt_demand_weighs_in_where_the_person_lives() {
    World world =
        World.drawn(
            "regio west: noord",
            "regio noord",
            "functie lasser: lassen 1, meten 1",
            "functie kok: lassen 1, koken 1",
            "functie ober: lassen 2, serveren 1",
            "functie loods: varen 1",
            "arbeidsmarkt lasser [vacatures=1]",
            "arbeidsmarkt kok [vacatures=5000]",
            "arbeidsmarkt kok [vacatures=0 regio=west]",
            "opleiding alles [1w]: -> lassen 2, koken 1, meten 1, serveren 1, varen 1");
    Question question = anyone().has("lassen 2");

    Bereik anywhere = world.reach(question, HALF_A_YEAR, Volgorde.KANSRIJK);
    Bereik west = world.reach(question.livesIn("west"), HALF_A_YEAR, Volgorde.KANSRIJK);

    assertThat(anywhere.volgorde()).isEqualTo(Volgorde.KANSRIJK);
    assertThat(reached(anywhere)).startsWith("kok 1w", "lasser 1w");
    assertThat(reached(west)).startsWith("lasser 1w");
    assertThat(anywhere.meldingen()).isEmpty();
  }

  @Test
  void R14_what_the_budget_did_not_suffice_for_is_named_and_never_absent() {
    World world =
        World.drawn(
            "functie lasser: lassen 2",
            "functie arts: genezen 4",
            "opleiding mig [6w]: -> lassen 2");

    Bereik bereik = world.reach(anyone().within(Duration.ZERO), HALF_A_YEAR, Volgorde.AANSLUITING);

    assertThat(bereik.functies()).isEmpty();
    assertThat(bereik.nietUitgerekend())
        .extracting(functie -> functie.id().value())
        .containsExactly("arts", "lasser");
    assertThat(bereik.meldingen())
        .containsExactly("De rekentijd was op: 2 functies zijn niet uitgerekend. Dat is geen nee.");
  }

  @Test
  void a_path_within_reach_is_written_out_as_upskillpad_writes_it() {
    World world =
        World.drawn(
            "functie lasser: lassen 2",
            "opleiding basis [2w 40u 100]: -> meten 1",
            "opleiding mig [6w 40u 100]: meten 1 -> lassen 2");

    BereikbareFunctie lasser =
        world.reach(anyone(), HALF_A_YEAR, Volgorde.AANSLUITING).functies().getFirst();

    assertThat(lasser.pad().pad().stappen()).hasSize(2);
    assertThat(lasser.pad().totaal()).isEqualTo(lasser.pad().pad().totaal());
    assertThat(lasser.pad().isProven()).isTrue();
  }

  @Test
  void R16_instroom_takes_who_worked_there_and_holds_what_is_alone_in_its_groep() {
    World world =
        World.drawn(
            "functie monteur: monteren 2, vca",
            "functie hulp: monteren 2, vca, bhv|ehbo",
            "functie kok: koken 1",
            "opleiding cursus [3w]: -> monteren 2",
            "opleiding examen [1w]: -> vca");

    var instroom = world.instroom(to("monteur"), HALF_A_YEAR, 24);

    assertThat(instroom.functies())
        .extracting(row -> row.functie().id().value() + " " + row.pad().weken() + "w")
        .containsExactly("hulp 0w", "kok 4w");
    assertThat(instroom.functies().getFirst().kwalificaties())
        .extracting(Kwalificatie::naam)
        .containsExactly("vca");
    assertThat(instroom.meldingen())
        .containsExactly(
            "We gaan uit van iemand die 24 maanden in de functie werkte en de papieren heeft die"
                + " daar zonder keuze bij horen.");
  }

  @Test
  void R10_months_worked_already_shorten_the_work_of_that_functie_only() {
    World world =
        World.drawn(
            "functie monteur: monteren 3",
            "functie hulp: tillen 1",
            "functie sjouwer: tillen 1",
            "groei hulp: monteur",
            "werk hulp 36: monteren 3");
    Grens threeYears = new Grens(new Weken(1560), null, null);

    assertThat(world.instroom(to("monteur"), threeYears, 24).functies())
        .extracting(row -> row.functie().id().value() + " " + row.pad().weken() + "w")
        .containsExactly("hulp 52w", "sjouwer 156w");
    assertThat(world.instroom(to("monteur"), threeYears, 36).functies().getFirst().pad().weken())
        .isEqualTo(Weken.ZERO);
  }

  @Test
  void R7b_what_is_not_for_whoever_holds_something_is_left_out_per_person() {
    World world =
        World.drawn(
            "functie monteur: monteren 1",
            "functie baas: leiden 1, diploma",
            "functie kok: koken 1",
            "opleiding instap [2w nietVoor=diploma]: -> monteren 1",
            "opleiding lang [9w]: -> monteren 1");

    assertThat(world.instroom(to("monteur"), HALF_A_YEAR, 24).functies())
        .extracting(row -> row.functie().id().value() + " " + row.pad().weken() + "w")
        .containsExactly("kok 2w", "baas 9w");
  }

  @Test
  void R12_of_a_functie_that_asks_nothing_we_know_nobody_knows_who_can_come() {
    World world = World.drawn("functie geheim", "functie kok: koken 1");

    var instroom = world.instroom(to("geheim"), HALF_A_YEAR, 24);

    assertThat(instroom.functies()).isEmpty();
    assertThat(instroom.nietUitgerekend()).extracting(Functie::naam).isEmpty();
    assertThat(instroom.meldingen())
        .containsExactly(
            "We weten niet wat geheim vraagt. Daarom weten we ook niet wie erin kan instromen.");
  }

  @Test
  void an_ervaring_is_no_functie_that_people_can_come_to() {
    World world = World.drawn("functie klussen [soort=ERVARING]", "functie kok: koken 1");

    assertThatThrownBy(() -> world.instroom(to("klussen"), HALF_A_YEAR, 24))
        .isInstanceOf(InvalidQuestionException.class)
        .hasMessageContaining("ervaring");
  }

  @Test
  void a_grens_of_nothing_is_refused() {
    assertThatThrownBy(() -> new Grens(null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
