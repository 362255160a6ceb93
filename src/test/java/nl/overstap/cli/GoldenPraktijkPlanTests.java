package nl.overstap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The cases of practice, from CSV files to the answer, through the command line and the schema:
/// the proven pair (R13). Needs the reference data: `-Doverstap.referentie=` and the folder that
/// holds golden-praktijk.
class GoldenPraktijkPlanTests {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCaseComesOutAsProvenOnBothCriteria() throws IOException {
    Path golden = Path.of(System.getProperty("overstap.referentie", "")).resolve("golden-praktijk");
    assumeTrue(Files.exists(golden.resolve("gevallen.json")), "no reference data here");
    JsonNode cases = JSON.readTree(Files.readString(golden.resolve("gevallen.json")));
    return StreamSupport.stream(cases.spliterator(), false)
        .flatMap(geval -> Stream.of(on("WEKEN", geval, golden), on("KOSTEN", geval, golden)));
  }

  private DynamicTest on(String criterium, JsonNode geval, Path golden) {
    String name = geval.at("/naam").asString() + " on " + criterium;
    return DynamicTest.dynamicTest(name, () -> compare(criterium, geval, golden));
  }

  private void compare(String criterium, JsonNode geval, Path golden) throws IOException {
    JsonNode expected = geval.at("/verwacht/" + criterium);
    JsonNode pad = plan(criterium, geval, golden);

    assertThat(number(pad, "/totaal/weken")).isEqualByComparingTo(number(expected, "/weken"));
    assertThat(number(pad, "/totaal/kosten")).isEqualByComparingTo(number(expected, "/kosten"));
    assertThat(pad.at("/bewijs/optimaal").asBoolean()).isTrue();
    assertThat(pad.at("/bewijs/tweedeOptimaal").asBoolean()).isTrue();
    assertThat(pad.at("/stappen").size()).isEqualTo(expected.at("/stappen").size());
  }

  private JsonNode plan(String criterium, JsonNode geval, Path golden) throws IOException {
    Path profiel =
        Files.writeString(folder.resolve("profiel.json"), geval.at("/profiel").toString());
    JsonNode wens = geval.at("/voorwaarden");
    Path voorwaarden =
        Files.writeString(
            folder.resolve("voorwaarden.json"), wens.isMissingNode() ? "{}" : wens.toString());
    CommandRun run =
        CommandRun.of(
            "plan",
            golden.toString(),
            "--functie",
            geval.at("/functie").asString(),
            "--profiel",
            profiel.toString(),
            "--voorwaarden",
            voorwaarden.toString(),
            "--optimaliseer",
            criterium,
            "--json");
    assertThat(run.code()).as(run.err()).isZero();
    return JSON.readTree(run.out());
  }

  private static BigDecimal number(JsonNode node, String path) {
    return node.at(path).decimalValue();
  }
}
