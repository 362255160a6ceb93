package nl.overstap.graphql;

import static nl.overstap.graphql.ErrorAssert.assertThatError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.introspection.IntrospectionQueryBuilder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Too deep or too large is refused before anything is read.
class LimitsTests {
  private final ApiUnderTest test = new ApiUnderTest();
  private final CountingReader reader = new CountingReader(ApiUnderTest.VERSIE);

  LimitsTests() {
    test.serve(reader);
  }

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void theIntrospectionOfGraphiqlPasses() {
    var options = IntrospectionQueryBuilder.Options.defaultOptions().typeRefFragmentDepth(9);

    assertThat(test.ask(IntrospectionQueryBuilder.build(options)).errors()).isEmpty();
  }

  @Test
  void tooDeepIsRefusedBeforeAnythingIsRead() {
    String deep =
        "{ functie(id: \"functie/x\") { "
            + "komtVanuit { ".repeat(20)
            + "naam"
            + " }".repeat(20)
            + " } }";

    assertThatError(test.ask(deep)).hasCode("VRAAG_TE_GROOT").mentions("22 niveaus", "20");
    assertThat(reader.calls()).isEmpty();
  }

  @Test
  void tooMuchAtOnceIsRefusedBeforeAnythingIsRead() {
    String wide =
        """
        { functies(first: 100) { edges { node {
            komtVanuit { groeitDoorNaar { komtVanuit { groeitDoorNaar {
                naam vereist { niveau } } } } }
        } } } }
        """;

    assertThatError(test.ask(wide)).hasCode("VRAAG_TE_GROOT").mentions("50000");
    assertThat(reader.calls()).isEmpty();
  }

  @Test
  void aHundredFunctiesWithTheirRequirementsPass() {
    assertThat(
            test.ask(
                    """
                    { functies(first: 100) { edges { node {
                        id naam sectoren { naam } groeitDoorNaar { naam }
                        vereist { niveau belang skill { id naam } }
                        ontwikkelt { niveau maanden skill { id naam } }
                        kwalificatieEisen { eenVan { id naam } }
                    } } } }
                    """)
                .errors())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tooLarge")
  void aDocumentThatIsTooLargeIsRefusedBeforeItIsHeldAgainstTheSchema(
      String document, String what) {
    assertThatError(test.ask(document)).hasCode("VRAAG_TE_GROOT").mentions(what);
    assertThat(reader.calls()).isEmpty();
  }

  static Stream<Arguments> tooLarge() {
    return Stream.of(
        arguments("{ " + numbered(101, "a%d: catalogus { versie }") + " }", "101 aliassen"),
        arguments("{ catalogus { " + "versie ".repeat(2_001) + "} }", "2002 velden"),
        arguments("{ catalogus { versie " + "@x ".repeat(51) + "} }", "51 richtlijnen"),
        arguments("#" + "x".repeat(20_000) + "\n{ catalogus { versie } }", "20000 tekens"),
        arguments("{ catalogus(x: [" + "1 ".repeat(5_000) + "]) { versie } }", "5000 tokens"),
        arguments("{ catalogus(x: [" + "1 ".repeat(501) + "]) { versie } }", "501 waarden"),
        arguments("{ zoek(tekst: \"" + "x".repeat(5_001) + "\") { x } }", "5001 tekens"),
        arguments("{ a ".repeat(600) + "}".repeat(600), "haakjes"),
        arguments(fragmentBomb(40), "velden"));
  }

  @Test
  void aFragmentThatUsesItselfDoesNotFit() {
    assertThatError(test.ask("{ ...F } fragment F on Query { ...F }")).hasCode("VRAAG_PAST_NIET");
  }

  @Test
  void planningCostsFarMoreThanAName() {
    String one = "u%d: upskillpad(profiel: {}, functie: \"functie/x\") { __typename }";

    assertThatError(test.ask("{ " + numbered(51, one) + " }"))
        .hasCode("VRAAG_TE_GROOT")
        .mentions("50000", "minder paden");
    assertThat(test.ask("{ " + numbered(51, "u%d: __typename") + " }").errors()).isEmpty();
  }

  @Test
  void severalPathsCostAsManySearches() {
    String one =
        "u%d: alternatieven(profiel: {}, functie: \"functie/x\", aantal: 5) { __typename }";

    assertThatError(test.ask("{ " + numbered(10, one) + " }")).hasCode("VRAAG_TE_GROOT");
  }

  /// Each fragment uses the next one twice.
  private static String fragmentBomb(int size) {
    return "{ ...F0 } "
        + numbered(size, "fragment F%1$d on Query { ...F%2$d __typename ...F%2$d }")
        + " fragment F%d on Query { __typename }".formatted(size);
  }

  private static String numbered(int size, String part) {
    return IntStream.range(0, size)
        .mapToObj(at -> part.formatted(at, at + 1))
        .collect(Collectors.joining(" "));
  }
}
