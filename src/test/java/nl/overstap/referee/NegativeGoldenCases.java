package nl.overstap.referee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.overstap.referee.Planner.Antwoord;
import nl.overstap.referee.Vraag.Filters;
import nl.overstap.referee.Vraag.Profiel;
import nl.overstap.referee.Vraag.Voorwaarden;
import nl.overstap.referee.Vraag.Werkervaring;
import org.junit.jupiter.api.Test;

/// What must never be advised: each absurd answer appears when the rows or the input that the rule
/// rests on are taken away, and does not when they are there. For every planner that can be asked.
abstract class NegativeGoldenCases {

  private static final String VCA = "opleiding/vca-b";
  private static final String ENTREE = "opleiding/entree-installatie-bbl";
  private static final String BBL = "opleiding/bbl2-elektro";
  private static final Profiel VERZORGENDE =
      profiel("functie/verzorgende-ig", 60, "kwalificatie/mbo3-verzorgende-ig");

  private final CsvCatalogue golden = CsvCatalogue.read(GoldenCase.folder());

  @Test
  void R6_never_entree_for_a_verzorgende_ig_because_her_diploma_counts_as_admission() {
    Vraag vraag = vraag(VERZORGENDE, "functie/monteur-elektro");
    CsvCatalogue mute =
        golden.without(
            "kwalificatie_relaties", row -> row.is("van", "kwalificatie/mbo3-verzorgende-ig"));

    assertThat(path(golden, vraag)).containsExactly(BBL);
    assertThat(weken(golden, vraag)).isEqualTo(1040);
    assertThat(path(mute, vraag)).containsExactlyInAnyOrder(VCA, ENTREE, BBL);
    assertThat(weken(mute, vraag)).isEqualTo(1442);
  }

  @Test
  void R7_never_no_path_because_nobody_typed_Dutch() {
    Vraag vraag = GoldenCase.vraag("G1");
    CsvCatalogue nothingAssumed = golden.change("skills", row -> row.with("verondersteld", ""));

    assertThat(solve(golden, vraag)).isPresent();
    assertThat(solve(nothingAssumed, vraag)).isEmpty();
  }

  @Test
  void R6_never_no_path_because_an_aanwijzing_is_needed_before_the_job() {
    CsvCatalogue allBefore = golden.change("functie_diplomas", row -> row.with("moment", "VOORAF"));

    for (String code : List.of("G4", "G7")) {
      assertThat(solve(golden, GoldenCase.vraag(code))).isPresent();
      assertThat(solve(allBefore, GoldenCase.vraag(code))).isEmpty();
    }
  }

  @Test
  void R12_never_no_path_for_lack_of_an_attitude() {
    Vraag vraag =
        vraag(
            profiel("functie/administratief-medewerker", 60, "kwalificatie/mbo4-secretarieel"),
            "functie/monteur-zonnepanelen");
    CsvCatalogue taught =
        golden.change("skills", ifId("skill/samenwerken", "soort", "VAARDIGHEID"));

    assertThat(solve(golden, vraag)).isPresent();
    assertThat(solve(taught, vraag)).isEmpty();
  }

  @Test
  void R7_never_a_warmtepompmonteur_in_less_than_a_week_after_one_month_in_a_cv_firm() {
    Vraag oneMonth = vraag(profiel("functie/cv-monteur", 1, "kwalificatie/vmbo-bb"), MONOBLOCK);
    Vraag fiveYears = vraag(profiel("functie/cv-monteur", 60, "kwalificatie/vmbo-bb"), MONOBLOCK);

    assertThat(weken(golden, oneMonth)).isEqualTo(262);
    assertThat(weken(golden, fiveYears)).isEqualTo(8);
  }

  private static final String MONOBLOCK = "functie/warmtepompmonteur-monoblock";

  @Test
  void R7_never_you_are_ready_to_somebody_without_B1_and_NEN_1010() {
    Vraag vraag = GoldenCase.vraag("G8");
    Profiel told = vraag.profiel();
    Profiel silent =
        new Profiel(
            told.skills(),
            told.functies(),
            told.opleidingen(),
            told.kwalificaties(),
            List.of(),
            "");

    assertThat(weken(golden, vraag)).isEqualTo(266);
    assertThat(path(golden, vraag.with(silent))).isEmpty();
  }

  @Test
  void R8_never_entree_and_mbo_2_for_an_experienced_electrician_because_others_pay_less() {
    Vraag vraag = GoldenCase.vraag("G8").optimising("KOSTEN");
    Filters whoeverPays = new Filters(0, List.of(), List.of(), List.of(), List.of(), false, true);

    assertThat(weken(golden, vraag)).isEqualTo(266);
    assertThat(path(golden, vraag.with(whoeverPays))).containsExactlyInAnyOrder(VCA, ENTREE, BBL);
    assertThat(weken(golden, vraag.with(whoeverPays))).isEqualTo(1442);
  }

  @Test
  void R10_never_six_months_in_another_trade_for_contact_with_customers() {
    Vraag vraag = GoldenCase.vraag("G10");
    CsvCatalogue onlyAtLaadpalen =
        golden
            .without(
                "functie_ontwikkelt",
                row ->
                    row.is("skill", "skill/klantcontact")
                        && !row.is("functie", "functie/hulpmonteur-laadpalen"))
            .without("opleiding_leert", row -> row.is("skill", "skill/klantcontact"));
    CsvCatalogue noLadder = onlyAtLaadpalen.with("functie_doorgroei", List.of());

    assertThat(weken(golden, vraag)).isEqualTo(262);
    assertThat(weken(noLadder, vraag)).isEqualTo(524);
    assertThat(path(noLadder, vraag)).contains("functie/hulpmonteur-laadpalen (6 mnd werken)");
    assertThat(solve(onlyAtLaadpalen, vraag)).isEmpty();
  }

  @Test
  void R10_never_three_months_of_work_to_save_a_course_of_200_euro() {
    Vraag vraag = GoldenCase.vraag("G2").optimising("KOSTEN");
    CsvCatalogue skillOnly =
        golden.without(
            "functie_diplomas", row -> row.is("functie", "functie/assistent-installatiemonteur"));
    CsvCatalogue noRung =
        skillOnly.plus(
            "functie_doorgroei",
            Row.of(
                "van", "functie/hulpmonteur-isolatie",
                "naar", "functie/assistent-installatiemonteur"));

    assertThat(weken(golden, vraag)).isEqualTo(202);
    assertThat(weken(skillOnly, vraag)).isEqualTo(202);
    assertThat(weken(noRung, vraag)).isEqualTo(330);
    assertThat(path(noRung, vraag)).contains("functie/hulpmonteur-isolatie (3 mnd werken)");
  }

  @Test
  void never_a_course_of_2950_euro_to_enter_an_instapfunctie() {
    Vraag vraag = vraag(VERZORGENDE, "functie/assistent-installatiemonteur");
    CsvCatalogue asksTools =
        golden.plus(
            "functie_skills",
            Row.of(
                "functie", "functie/assistent-installatiemonteur",
                "skill", "skill/gereedschap",
                "niveau", "1",
                "belang", "ESSENTIEEL"));

    assertThat(total(golden, vraag))
        .extracting(Totaal::weken, Totaal::eigen)
        .containsExactly(2L, 20_000L);
    assertThat(total(asksTools, vraag))
        .extracting(Totaal::weken, Totaal::eigen)
        .containsExactly(42L, 295_000L);
  }

  @Test
  void R8_never_a_course_of_unknown_price_as_the_cheapest() {
    Vraag vraag = GoldenCase.vraag("G1").optimising("KOSTEN");
    UnaryOperator<Row> free = ifId("opleiding/pv-voltijd", "kosten", "0");
    UnaryOperator<Row> unknown = ifId("opleiding/pv-voltijd", "kosten", "");

    assertThat(path(golden, vraag)).contains("opleiding/pv-intern");
    assertThat(path(golden.change("opleidingen", free), vraag)).contains("opleiding/pv-voltijd");
    assertThatThrownBy(() -> path(golden.change("opleidingen", unknown), vraag))
        .hasMessageContaining("kosten");
  }

  private static UnaryOperator<Row> ifId(String id, String column, String value) {
    return row -> row.is("id", id) ? row.with(column, value) : row;
  }

  private static Profiel profiel(String functie, int maanden, String kwalificatie) {
    return new Profiel(
        List.of(),
        List.of(new Werkervaring(functie, maanden)),
        List.of(),
        List.of(kwalificatie),
        List.of(),
        "");
  }

  private static Vraag vraag(Profiel profiel, String functie) {
    return new Vraag(profiel, functie, Voorwaarden.none(), "WEKEN");
  }

  abstract Antwoord ask(CsvCatalogue csv, Vraag vraag);

  private Optional<Antwoord.Pad> solve(CsvCatalogue csv, Vraag vraag) {
    return ask(csv, vraag) instanceof Antwoord.Pad pad ? Optional.of(pad) : Optional.empty();
  }

  private List<String> path(CsvCatalogue csv, Vraag vraag) {
    return solve(csv, vraag).orElseThrow().stappen().stream().map(Stap::toString).toList();
  }

  private Totaal total(CsvCatalogue csv, Vraag vraag) {
    return solve(csv, vraag).orElseThrow().totaal();
  }

  private long weken(CsvCatalogue csv, Vraag vraag) {
    return total(csv, vraag).weken();
  }
}
