package nl.overstap.graphql.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The page of the schema is made from the schema; `-Doverstap.schema.herschrijf=true` writes it.
class SchemaPageTests {
  private static final Path SCHEMA = Path.of("docs/schema.graphqls");
  private static final Path PAGE = Path.of("docs/portal/schema.md");

  @Test
  void thePageShowsTheSchemaAsItIs() throws IOException {
    String page = SchemaPage.of(Files.readString(SCHEMA));
    if (Boolean.getBoolean("overstap.schema.herschrijf")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as("run with -Doverstap.schema.herschrijf=true to rewrite it")
        .isEqualTo(page);
  }

  @Test
  void everyPartOfASchemaIsOnThePage() {
    String schema =
        """
        type Query { "Vraag iets." iets(welk: Kleur = ROOD): [Ding!]! _entities: Int }
        "Een ding." type Ding { "De naam." naam: String! ander: Ding }
        "Een kleur." enum Kleur { "Als een tomaat." ROOD }
        "Ding of niets." union Keuze = Ding
        input Filter { "Hoe | groot." maat: Int }
        """;

    assertThat(SchemaPage.of(schema))
        .contains(
            "### `iets`\n\nVraag iets.\n\nAntwoord: [`[Ding!]!`](#ding)",
            "| `welk` | [`Kleur`](#kleur) | Zonder waarde: `ROOD`. |",
            "### Ding\n\nEen ding.\n",
            "| `naam` | `String!` | De naam. |",
            "| `ROOD` | Als een tomaat. |",
            "Een van: [`Ding`](#ding)",
            "| `maat` | `Int` | Hoe \\| groot. |")
        .doesNotContain("_entities");
  }
}
