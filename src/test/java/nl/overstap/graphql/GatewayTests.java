package nl.overstap.graphql;

import static nl.overstap.graphql.ErrorAssert.assertThatError;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// A portal can put this schema behind its own gateway, beside its own types.
class GatewayTests {
  private static final String ENTITIES =
      """
      query Dingen($dingen: [_Any!]!) {
        _entities(representations: $dingen) {
          __typename
          ... on Functie { naam vereist { skill { naam } } }
          ... on Skill { naam }
          ... on Opleiding { naam }
          ... on Sector { naam }
        }
      }
      """;

  private final ApiUnderTest test = new ApiUnderTest();
  private final CountingReader reader = new CountingReader(ApiUnderTest.VERSIE);

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void aGatewayReadsTheSchemaAsText() {
    var answer = test.ask("{ _service { sdl } }");
    String sdl =
        JsonMapper.shared().readTree(ApiUnderTest.json(answer)).at("/data/_service/sdl").asString();
    TypeDefinitionRegistry types = new SchemaParser().parse(sdl);

    assertThat(List.of("Functie", "Skill", "Opleiding", "Sector"))
        .allSatisfy(type -> assertThat(keys(types, type)).isOne());
    assertThat(keys(types, "Kwalificatie")).isZero();
    assertThat(sdl).contains("https://specs.apollo.dev/federation/v2.3").contains("type Query");
  }

  @Test
  void entitiesOfEveryKindComeBackInTheirOrder() {
    test.serve(reader);

    var answer =
        test.ask(
            ENTITIES,
            Map.of(
                "dingen",
                List.of(
                    thing("Skill", "skill/nederlands"),
                    thing("Functie", SmallCatalogue.MONTEUR.value()),
                    thing("Functie", "functie/weg"),
                    thing("Functie", SmallCatalogue.HULP.value()))));

    Golden.assertAnswer(answer, "entities");
  }

  @Test
  void aListOfEntitiesIsOneLookUpPerKindAndLevel() {
    test.serve(reader);
    List<Map<String, String>> many =
        new ArrayList<>(Collections.nCopies(200, thing("Functie", "functie/monteur-zonnepanelen")));
    many.addAll(Collections.nCopies(200, thing("Functie", "functie/klussen")));

    assertThat(test.ask(ENTITIES, Map.of("dingen", many)).errors()).isEmpty();

    assertThat(reader.calls()).containsExactly("functies", "skills");
  }

  @Test
  void aTypeThatHasNoKeyIsRefused() {
    var answer = test.ask(ENTITIES, Map.of("dingen", List.of(thing("Regio", "regio/twente"))));

    assertThatError(answer)
        .hasCode("ONGELDIGE_INVOER")
        .isAbout("representations.__typename", "Regio")
        .says("representations.__typename is 'Regio'. Kies Functie, Skill, Opleiding of Sector.");
  }

  @Test
  void whatIsNoIdIsRefused() {
    assertThatError(test.ask(ENTITIES, Map.of("dingen", List.of(thing("Skill", "twee woorden")))))
        .hasCode("ONGELDIGE_INVOER")
        .isAbout("representations.id", "'twee woorden'");
    assertThatError(test.ask(ENTITIES, Map.of("dingen", List.of(Map.of("__typename", "Skill")))))
        .hasCode("ONGELDIGE_INVOER")
        .isAbout("representations.id", "''");
    assertThatError(test.ask(ENTITIES, Map.of("dingen", List.of("geen ding"))))
        .hasCode("ONGELDIGE_INVOER")
        .isAbout("representations.__typename", "leeg");
  }

  @Test
  void moreThanFiveHundredIsTooMany() {
    var many = Collections.nCopies(501, thing("Skill", "skill/x"));

    assertThatError(test.ask(ENTITIES, Map.of("dingen", many)))
        .hasCode("ONGELDIGE_INVOER")
        .isAbout("representations", "501 regels");
  }

  private static Map<String, String> thing(String type, String id) {
    return Map.of("__typename", type, "id", id);
  }

  private static long keys(TypeDefinitionRegistry types, String name) {
    TypeDefinition<?> type = Objects.requireNonNull(types.getTypeOrNull(name), name);
    return type.getDirectives().stream().filter(it -> it.getName().equals("key")).count();
  }
}
