package nl.overstap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `plan` on zipped catalogues with a published optimum: set covering of the OR-Library, and the 18
/// planning tasks with the fewest acties. Needs the reference data: `-Doverstap.referentie=`.
class RefereePlanTests {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SMALLEST_TASKS = 18;

  @TestFactory
  Stream<DynamicTest> setCoveringComesOutAtThePublishedOptimum() throws IOException {
    return tests("referee-scp", rows("referee-scp"));
  }

  @TestFactory
  Stream<DynamicTest> theSmallestPlanningTasksComeOutAtThePublishedOptimum() throws IOException {
    List<String[]> smallest =
        rows("referee-hplus").stream()
            .sorted(Comparator.comparingInt(row -> Integer.parseInt(row[4])))
            .limit(SMALLEST_TASKS)
            .toList();
    assertThat(smallest).allMatch(row -> row[2].equals("0"), "proven by others");
    return tests("referee-hplus", smallest);
  }

  private static Stream<DynamicTest> tests(String folder, List<String[]> rows) {
    return rows.stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row[0], () -> compare(folder(folder).resolve(row[0] + ".zip"), row[1])));
  }

  private static void compare(Path catalogue, String optimum) {
    CommandRun run =
        CommandRun.of(
            "plan",
            catalogue.toString(),
            "--functie",
            "functie/doel",
            "--optimaliseer",
            "KOSTEN",
            "--json");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode pad = JSON.readTree(run.out());
    assertThat(pad.at("/totaal/kosten").decimalValue()).isEqualByComparingTo(optimum);
    assertThat(pad.at("/bewijs/optimaal").asBoolean()).as("bewezen").isTrue();
  }

  private static List<String[]> rows(String folder) throws IOException {
    return Files.readAllLines(folder(folder).resolve("verwacht.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }

  private static Path folder(String name) {
    Path folder = Path.of(System.getProperty("overstap.referentie", "")).resolve(name);
    assumeTrue(Files.exists(folder.resolve("verwacht.csv")), "no reference data here");
    return folder;
  }
}
