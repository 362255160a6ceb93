package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overstap.support.process.NodeProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A gateway makes one schema of ours and that of a portal, which knows vacatures of our functies.
class ComposedSchemaTests {
  private static final Path COMPOSE = Path.of("src/test/resources/graphql-http/compose.mjs");

  private static final String PORTAL =
      """
      extend schema
        @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
      type Query { vacature(id: ID!): Vacature }
      type Vacature { id: ID! functie: Functie! }
      type Functie @key(fields: "%s") { %s: ID! vacatures: [Vacature!]! }
      """;

  @TempDir Path folder;

  @Test
  void aPortalAddsItsOwnFieldToAFunctieByItsId() throws Exception {
    List<String> lines = compose(PORTAL.formatted("id", "id"));

    assertThat(lines).noneMatch(line -> line.startsWith("FOUT"));
    var whole = new SchemaParser().parse(String.join("\n", lines));
    ObjectTypeDefinition functie = whole.getTypeOrNull("Functie", ObjectTypeDefinition.class);
    ObjectTypeDefinition query = whole.getTypeOrNull("Query", ObjectTypeDefinition.class);
    assertThat(functie.getFieldDefinitions())
        .extracting(FieldDefinition::getName)
        .contains("id", "naam", "vereist", "vacatures");
    assertThat(query.getFieldDefinitions())
        .extracting(FieldDefinition::getName)
        .contains("upskillpad", "vacature")
        .doesNotContain("_service", "_entities");
  }

  @Test
  void aKeyThatOursDoesNotHaveIsRefused() throws Exception {
    List<String> lines = compose(PORTAL.formatted("nummer", "nummer"));

    assertThat(lines).isNotEmpty().allMatch(line -> line.startsWith("FOUT "));
    assertThat(String.join("\n", lines)).contains("SATISFIABILITY_ERROR", "Functie.nummer");
  }

  private List<String> compose(String portal) throws Exception {
    try (ApiUnderTest test = new ApiUnderTest()) {
      String answer = ApiUnderTest.json(test.ask("{ _service { sdl } }"));
      String sdl = JsonMapper.shared().readTree(answer).at("/data/_service/sdl").asString();
      Files.writeString(folder.resolve("overstap.graphqls"), sdl);
    }
    Files.writeString(folder.resolve("portaal.graphqls"), portal);
    return NodeProgram.run(COMPOSE, folder.toString());
  }
}
