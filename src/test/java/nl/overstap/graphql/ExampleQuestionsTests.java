package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Every example question of GraphiQL, asked of the shipped catalogue: each has an answer that
/// shows what its title promises.
class ExampleQuestionsTests {
  private static final Path EXAMPLES = Path.of("src/main/graphiql/examples");
  private static final JsonMapper JSON = JsonMapper.shared();

  /// What must be in the answer, where an answer without it would be a poor example.
  private static final Map<String, String> SHOWS =
      Map.of(
          "SnelOfGoedkoop", "\"volledig\":true",
          "AnderePaden", "\"paden\":[{",
          "WatIsBereikbaar", "\"ring\":0",
          "WieKanDitWorden", "\"edges\":[{",
          "WaaromGeenPad", "\"versoepelingen\":[{",
          "VanPraktijkonderwijsNaarInstallatie", "\"Upskillpad\"",
          "MetStartkwalificatie", "\"met\":{\"__typename\":\"Upskillpad\"",
          "OpleidingenInMijnRegio", "\"edges\":[{");

  private static InProcessGraphql api;

  @BeforeAll
  static void start() {
    api = BundledApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  static List<String> examples() throws IOException {
    List<String> names = new ArrayList<>();
    JSON.readTree(text("index.json")).forEach(name -> names.add(name.asString()));
    return names;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleWorksOnTheShippedCatalogue(String name) throws IOException {
    Map<String, Object> variables =
        JSON.readValue(text(name + ".json"), new TypeReference<Map<String, Object>>() {});

    String answer = JSON.writeValueAsString(api.execute(text(name + ".graphql"), variables));

    assertThat(answer)
        .contains("\"errors\":[]", SHOWS.getOrDefault(name, "\"naam\""))
        .doesNotContain("Onbeslist");
  }

  private static String text(String file) throws IOException {
    return Files.readString(EXAMPLES.resolve(file));
  }
}
