package nl.overstap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command `plan` on a catalogue of two courses, as somebody types it.
class PlanCommandTests {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void catalogue() throws IOException {
    write("catalogus.csv", "sleutel,waarde", "naam,klein", "versie,1");
    write(
        "skills.csv",
        "id,naam,soort",
        "skill/meten,meten,VAARDIGHEID",
        "skill/lassen,lassen,VAARDIGHEID",
        "skill/vliegen,vliegen,VAARDIGHEID");
    write("sectoren.csv", "id,naam", "sector/metaal,metaal");
    write(
        "functies.csv",
        "id,naam,sectoren",
        "functie/lasser,lasser,sector/metaal",
        "functie/piloot,piloot,sector/metaal");
    write(
        "functie_skills.csv",
        "functie,skill,niveau,belang",
        "functie/lasser,skill/lassen,2,ESSENTIEEL",
        "functie/piloot,skill/vliegen,2,ESSENTIEEL");
    write(
        "opleidingen.csv",
        "id,naam,soort,leerweg,weken,uren,kosten",
        "opleiding/meten,Leren meten,CURSUS,CURSUS,2,40,150",
        "opleiding/lassen,Leren lassen,CURSUS,CURSUS,6,120,900.50");
    write(
        "opleiding_leert.csv",
        "opleiding,skill,niveau",
        "opleiding/meten,skill/meten,2",
        "opleiding/lassen,skill/lassen,2");
    write(
        "opleiding_vooraf.csv",
        "opleiding,groep,soort,id,niveau",
        "opleiding/lassen,1,SKILL,skill/meten,2");
  }

  @Test
  void aPathIsPrintedAsTextAndEndsWithZero() {
    assertThat(plan("--functie", "functie/lasser")).isZero();

    assertThat(out.toString())
        .contains("Upskillpad naar lasser")
        .contains("8 weken")
        .contains("zelf te betalen € 1.050,50 van € 1.050,50")
        .contains("Bewezen: in deze catalogus is er geen pad met minder weken.")
        .contains("1. Leren meten, week 0 tot 2")
        .contains("Je leert: meten (zelfstandig)")
        .contains("Nodig voor: stap 2")
        .contains("2. Leren lassen, week 2 tot 8")
        .contains("Catalogus: klein@1+");
  }

  @Test
  void withJsonOnlyTheAnswerStandsOnStandardOutput() {
    assertThat(plan("--functie", "functie/lasser", "--optimaliseer", "KOSTEN", "--json")).isZero();

    JsonNode pad = JSON.readTree(out.toString());
    assertThat(pad.at("/__typename").asString()).isEqualTo("Upskillpad");
    assertThat(pad.at("/bewijs/criterium").asString()).isEqualTo("KOSTEN");
    assertThat(pad.at("/totaal/kosten").decimalValue()).isEqualByComparingTo("1050.50");
    assertThat(pad.at("/stappen/1/opleiding/id").asString()).isEqualTo("opleiding/lassen");
  }

  @Test
  void theProfielCountsSoTheFirstCourseIsLeftOut() throws IOException {
    write("profiel.json", "{\"skills\": [{\"skill\": \"skill/meten\"}]}");

    assertThat(plan("--functie", "functie/lasser", "--profiel", file("profiel.json"))).isZero();

    assertThat(out.toString()).contains("1. Leren lassen, week 0 tot 6").doesNotContain("2. Leren");
  }

  @Test
  void voorwaardenThatAreTooTightProveThatThereIsNone() throws IOException {
    write("wens.json", "{\"maxWeken\": 7.5, \"maxKosten\": 2000.50}");

    assertThat(plan("--functie", "functie/lasser", "--voorwaarden", file("wens.json"))).isOne();

    assertThat(out.toString()).contains("Er is geen pad naar lasser.");
  }

  @Test
  void whatNothingTeachesProvesThatThereIsNone() {
    assertThat(plan("--functie", "functie/piloot", "--json")).isOne();

    JsonNode geenPad = JSON.readTree(out.toString());
    assertThat(geenPad.at("/__typename").asString()).isEqualTo("GeenPad");
    assertThat(geenPad.at("/redenen/0/soort").asString()).isEqualTo("NIET_TE_LEREN");
  }

  @Test
  void anUnknownFunctieIsBadInputWithTheNearestOne() {
    assertThat(plan("--functie", "functie/laser")).isEqualTo(2);

    assertThat(err.toString()).contains("functie/laser").contains("functie/lasser");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{                                        | is geen JSON-object, regel",
        "[]                                       | is geen JSON-object, regel",
        "{} {}                                    | is geen JSON-object, regel",
        "{\"kleur\": \"rood\"}                    | kleur",
        "{\"skills\": [{\"skill\": \"s\", \"niveau\": 9}]} | profiel.skills.niveau is 9",
      })
  void aProfielThatCannotBeUsedIsBadInput(String json, String says) throws IOException {
    write("profiel.json", json);

    assertThat(plan("--functie", "functie/lasser", "--profiel", file("profiel.json"))).isEqualTo(2);
    assertThat(err.toString()).contains(says);
  }

  @Test
  void aProfielThatIsNotThereIsBadInput() {
    assertThat(plan("--functie", "functie/lasser", "--profiel", file("weg.json"))).isEqualTo(2);
    assertThat(err.toString()).contains("weg.json is niet te lezen");
  }

  @Test
  void aCatalogueWithErrorsIsBadInput() throws IOException {
    write("opleiding_leert.csv", "opleiding,skill,niveau", "opleiding/meten,skill/metten,2");

    assertThat(plan("--functie", "functie/lasser")).isEqualTo(2);
    assertThat(err.toString())
        .contains("opleiding_leert.csv")
        .contains("skill/metten")
        .contains("De catalogus klopt niet.");
  }

  @ParameterizedTest
  @CsvSource({"--budget,0", "--budget,veel", "--optimaliseer,GELUK", "--kleur,rood"})
  void anOptionOutsideItsBoundsIsBadInput(String option, String value) {
    assertThat(plan("--functie", "functie/lasser", option, value)).isEqualTo(2);
    assertThat(err.toString()).contains(option);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void withoutAFunctieThereIsNothingToPlan() {
    assertThat(plan()).isEqualTo(2);
    assertThat(err.toString()).contains("Er ontbreekt iets", "plan --help");
  }

  @Test
  void theHelpNamesEveryExitCode() {
    assertThat(run("plan", "--help")).isZero();
    assertThat(out.toString()).contains("Gebruik:", "--profiel", "Er is een pad.", "70");
  }

  private int plan(String... options) {
    List<String> args = new ArrayList<>(List.of("plan", folder.toString()));
    args.addAll(List.of(options));
    return run(args.toArray(String[]::new));
  }

  private int run(String... args) {
    return OverstapCli.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(folder.resolve(file), List.of(lines));
  }
}
