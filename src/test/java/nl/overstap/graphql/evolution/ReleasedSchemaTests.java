package nl.overstap.graphql.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.Node;
import graphql.language.StringValue;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whoever built on the last released schema can go on, and reads in the changelog what is new.
class ReleasedSchemaTests {
  private static final Path CURRENT = Path.of("docs/schema.graphqls");
  private static final Path RELEASED = Path.of("docs/released");
  private static final Path CHANGELOG = Path.of("docs/changelog-api.md");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final String REASON = "(?s).*\\b20\\d\\d-[01]\\d-[0-3]\\d\\b.*";

  @Test
  void nothingBreaksForWhoUsesTheReleasedSchema() throws IOException {
    assertThat(changes())
        .as("first @deprecated in a release, with a reason and a date; then it may go")
        .noneMatch(Change::breaks);
  }

  @Test
  void theChangelogNamesEveryDifference() throws IOException {
    String upcoming = upcoming(Files.readString(CHANGELOG));

    List<String> missing =
        changes().stream()
            .filter(change -> !upcoming.contains("`" + change.place() + "`"))
            .map(change -> "- `" + change.place() + "`: " + change.what())
            .toList();

    assertThat(missing).as("to add to the first chapter of %s", CHANGELOG).isEmpty();
  }

  @Test
  void theChangelogNamesNothingThatIsNoDifference() throws IOException {
    String upcoming = upcoming(Files.readString(CHANGELOG));
    List<String> places = changes().stream().map(Change::place).toList();

    List<String> named =
        upcoming
            .lines()
            .filter(line -> line.startsWith("- `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(places).containsAll(named);
  }

  @Test
  void whatIsDeprecatedSaysWhyAndUntilWhen() throws IOException {
    assertThat(deprecated(Files.readString(CURRENT)))
        .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20).matches(REASON));
  }

  @Test
  void aReasonWithoutADateIsSeen() {
    String schema =
        """
        type Query { a: Int @deprecated(reason: "Gebruik b. Verdwijnt na 2027-01-01.") b: Int }
        enum E { X @deprecated(reason: "Gebruik iets anders.") }
        input I { a: Int @deprecated }
        """;

    assertThat(deprecated(schema).stream().filter(reason -> reason.matches(REASON))).hasSize(1);
    assertThat(deprecated(schema)).hasSize(3);
  }

  private static List<Change> changes() throws IOException {
    try (Stream<Path> released = Files.list(RELEASED)) {
      Path last = released.max(Comparator.comparing(ReleasedSchemaTests::version)).orElseThrow();
      return SchemaDiff.between(Files.readString(last), Files.readString(CURRENT));
    }
  }

  /// `schema-1.12.0.graphqls` comes after `schema-1.9.3.graphqls`: parts of a number are padded.
  private static String version(Path schema) {
    return NUMBER
        .matcher(schema.getFileName().toString())
        .replaceAll(part -> "%9s".formatted(part.group()));
  }

  /// The first chapter.
  private static String upcoming(String changelog) {
    String[] chapters = changelog.split("(?m)^## ");
    return chapters[1];
  }

  private static List<String> deprecated(String schema) {
    return new SchemaParser()
        .parse(schema).types().values().stream()
            .flatMap(type -> parts(type))
            .flatMap(part -> part.getDirectives("deprecated").stream())
            .map(directive -> {
              var reason = directive.getArgument("reason");
              return reason == null
                  ? ""
                  : Objects.requireNonNull(((StringValue) reason.getValue()).getValue());
            })
            .toList();
  }

  private static Stream<DirectivesContainer<?>> parts(Node<?> type) {
    return switch (type) {
      case ImplementingTypeDefinition<?> fields ->
          fields.getFieldDefinitions().stream()
              .flatMap(field ->
                  Stream.concat(Stream.of(field), field.getInputValueDefinitions().stream()));
      case EnumTypeDefinition values -> values.getEnumValueDefinitions().stream().map(v -> v);
      case InputObjectTypeDefinition input -> input.getInputValueDefinitions().stream().map(v -> v);
      default -> Stream.of();
    };
  }
}
