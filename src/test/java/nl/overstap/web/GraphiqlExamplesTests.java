package nl.overstap.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// The example questions of `/graphiql`.
class GraphiqlExamplesTests {

  private static final Path EXAMPLES = Path.of("src/main/graphiql/examples");
  private static final Path SCHEMA = Path.of("docs/schema.graphqls");

  static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".graphql"))
          .map(name -> name.substring(0, name.lastIndexOf('.')))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsOneNamedQuestionWithAllItsVariables(String name) throws IOException {
    OperationDefinition question = question(name);
    assertThat(question.getName()).isEqualTo(name);
    assertThat(question.getVariableDefinitions())
        .map(VariableDefinition::getName)
        .containsExactlyInAnyOrderElementsOf(
            JsonMapper.shared().readTree(text(name + ".json")).propertyNames());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsInThePageAsItIsInTheSources(String name) throws IOException {
    String page = GraphiqlAssets.text(script());
    assertThat(page.contains(text(name + ".graphql").strip())).as("the query, as written").isTrue();
    assertThat(page.contains(text(name + ".json").strip())).as("its variables").isTrue();
  }

  @Test
  void everyExampleIsInTheListOnce() throws IOException {
    List<String> listed = new ArrayList<>();
    JsonMapper.shared().readTree(text("index.json")).forEach(name -> listed.add(name.asString()));
    assertThat(listed)
        .hasSizeGreaterThanOrEqualTo(12)
        .containsExactlyInAnyOrderElementsOf(examples());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleBeginsWithItsTitleAndALineThatExplainsIt(String name) throws IOException {
    List<String> lines = text(name + ".graphql").lines().toList();
    assertThat(lines.get(0)).matches("# \\S.{4,50}");
    assertThat(lines.get(1)).matches("# \\S.{10,60}");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleFitsTheSchema(String name) throws IOException {
    assertThat(ParseAndValidate.validate(schema(), document(name), Locale.ROOT)).isEmpty();
  }

  private static String script() {
    return GraphiqlAssets.names().stream()
        .filter(name -> name.matches("graphiql-.*\\.js"))
        .findFirst()
        .orElseThrow();
  }

  private static OperationDefinition question(String name) throws IOException {
    List<OperationDefinition> questions =
        document(name).getDefinitionsOfType(OperationDefinition.class);
    assertThat(questions).hasSize(1);
    return questions.getFirst();
  }

  private static Document document(String name) throws IOException {
    return Parser.parse(text(name + ".graphql"));
  }

  private static String text(String file) throws IOException {
    return Files.readString(EXAMPLES.resolve(file));
  }

  /// As it is printed: a test of the schema holds that file to what is served.
  private static GraphQLSchema schema() throws IOException {
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(
        new SchemaParser().parse(Files.readString(SCHEMA)));
  }
}
