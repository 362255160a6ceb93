package nl.overstap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overstap.cli.OverstapCli;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.graphql.BundledApi;
import nl.overstap.graphql.InProcessGraphql;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the README shows is what the bundled catalogue answers.
///
/// `-Doverstap.golden.herschrijf=true` puts the true answers into the README instead.
class ReadmeTests {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final boolean REWRITES = Boolean.getBoolean("overstap.golden.herschrijf");
  private static final String JAR = "$ java -jar target/overstap-*.jar ";

  private final MarkdownFile readme = MarkdownFile.read("README.md");
  private final String variables = readme.fences("json").get(0);
  private final String printed = readme.fences("json").get(1);

  @Test
  void theQueryOfTheReadmeGivesTheAnswerOfTheReadme() {
    Map<String, Object> answer =
        ask(readme.fences("graphql").getFirst(), JSON.readValue(variables, OBJECT));

    String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n";
    if (REWRITES) {
      readme.replace(printed, json);
    } else {
      assertThat(JSON.readTree(printed))
          .as("-Doverstap.golden.herschrijf=true puts this into the README:%n%s", json)
          .isEqualTo(JSON.readTree(json));
    }
  }

  @Test
  void theQueryForCurlIsAnsweredWithoutErrors() {
    Matcher body = Pattern.compile("-d '(.+)'").matcher(readme.text());
    assertThat(body.find()).isTrue();
    String query = JSON.readTree(body.group(1)).at("/query").asString();

    JsonNode answer = JSON.valueToTree(ask(query, Map.of()));
    assertThat(answer.at("/errors").isMissingNode()).isTrue();
    assertThat(answer.at("/data/zoek/edges")).isNotEmpty();
  }

  @Test
  void theProfielOfTheCommandIsThatOfTheQuery() throws Exception {
    Path profiel = Path.of("docs/voorbeelden/magazijnmedewerker.json");

    assertThat(JSON.readTree(Files.readString(profiel)))
        .isEqualTo(JSON.readTree(variables).at("/profiel"));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatTheReadmeShows() {
    List<String> commands =
        readme.fences("console").stream().filter(block -> block.startsWith(JAR)).toList();
    assertThat(commands).hasSize(2);
    return commands.stream()
        .map(block -> DynamicTest.dynamicTest(command(block), () -> compare(block)));
  }

  private void compare(String block) {
    String shown = block.substring(block.indexOf('\n') + 1);
    String output = run(command(block).split(" "));
    if (REWRITES && !shown.contains("...")) {
      readme.replace(block, JAR + command(block) + "\n" + output);
    } else {
      assertThat(output).as("`...` in the README stands for any text").matches(pattern(shown));
    }
  }

  private static String command(String block) {
    return block.lines().findFirst().orElseThrow().substring(JAR.length());
  }

  private static Pattern pattern(String shown) {
    return Pattern.compile(
        Arrays.stream(shown.split("\\.\\.\\.", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")),
        Pattern.DOTALL);
  }

  private static String run(String... command) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      assertThat(OverstapCli.run(command)).isZero();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static Map<String, Object> ask(String query, Map<String, Object> variables) {
    try (InProcessGraphql api = BundledApi.start(PlanningEngines.checked())) {
      return api.execute(query, variables).toSpecification();
    }
  }
}
