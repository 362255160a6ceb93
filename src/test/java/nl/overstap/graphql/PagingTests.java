package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lists come in pages, and a cursor goes on where a page ended, in the same version (R23).
class PagingTests {
  private static final String PAGE =
      """
      query Bladzijde($first: Int, $after: String) {
        functies(first: $first, after: $after) {
          totalCount
          edges { cursor node { naam } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }
      """;

  private final ApiUnderTest test = new ApiUnderTest();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void pageByPageGivesEverythingOnceInTheOrderOfTheNames() {
    JsonNode one = page(Map.of("first", 2));
    JsonNode two = page(Map.of("first", 2, "after", endCursor(one)));

    assertThat(names(one)).containsExactly("ervaring: klussen in huis", "hulpmonteur zonnepanelen");
    assertThat(names(two)).containsExactly("monteur zonnepanelen");
    assertThat(one.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(one.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
    assertThat(two.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    assertThat(two.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
    assertThat(two.at("/totalCount").asInt()).isEqualTo(3);
  }

  @Test
  void firstZeroGivesTheCountOnly() {
    JsonNode none = page(Map.of("first", 0));

    assertThat(names(none)).isEmpty();
    assertThat(none.at("/totalCount").asInt()).isEqualTo(3);
  }

  @Test
  void aCursorIsBase64UrlOfVersionSortKeyAndId() {
    String cursor = endCursor(page(Map.of("first", 1)));

    assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
        .isEqualTo("klein@1+01234567\u001fervaring: klussen in huis\u001ffunctie/klussen");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101, Integer.MAX_VALUE})
  void firstLiesBetweenZeroAndAHundred(int first) {
    var answer = test.ask(PAGE, Map.of("first", first));

    ErrorAssert.assertThatError(answer)
        .hasCode("ONGELDIGE_INVOER")
        .isAbout("first", String.valueOf(first))
        .says("first is " + first + ". Kies een getal van 0 tot en met 100.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "onzin!", "b256aW4", "4pyT"})
  void whatIsNoCursorIsRefused(String after) {
    var answer = test.ask(PAGE, Map.of("after", after));

    ErrorAssert.assertThatError(answer).hasCode("ONGELDIGE_INVOER").isAbout("after", after);
  }

  @Test
  void aCursorOfAnotherVersionHasExpired() {
    String cursor = endCursor(page(Map.of("first", 1)));
    test.serve(new CountingReader(ApiUnderTest.VOLGENDE));

    var answer = test.ask(PAGE, Map.of("after", cursor));

    ErrorAssert.assertThatError(answer)
        .hasCode("CURSOR_VERLOPEN")
        .says(
            "Deze cursor hoort bij catalogus klein@1+01234567. Nu is klein@2+fedcba98 in gebruik."
                + " Begin opnieuw, zonder after.");
  }

  @Test
  void zoekGoesOnAfterACursorToo() {
    test.hits(SearchHits.monteur(), SearchHits.vca());
    String query =
        """
        query Zoek($after: String) {
          zoek(tekst: "zon", first: 1, after: $after) {
            edges { node { ... on Node { id } } }
            pageInfo { endCursor hasNextPage }
          }
        }
        """;

    JsonNode one = field(test.ask(query, Map.of()), "zoek");
    JsonNode two = field(test.ask(query, Map.of("after", endCursor(one))), "zoek");

    assertThat(one.toString()).contains("functie/monteur-zonnepanelen");
    assertThat(two.toString()).contains("opleiding/vca-dag").doesNotContain("functie/");
    assertThat(two.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void aCursorOfAnOrdinaryListIsNoPlaceInASearch() {
    String cursor = endCursor(page(Map.of("first", 1)));

    var answer =
        test.ask(
            "query Zoek($after: String) { zoek(tekst: \"zon\", after: $after) { totalCount } }",
            Map.of("after", cursor));

    ErrorAssert.assertThatError(answer).hasCode("ONGELDIGE_INVOER");
  }

  private JsonNode page(Map<String, Object> variables) {
    return field(test.ask(PAGE, variables), "functies");
  }

  private static JsonNode field(InProcessGraphql.Answer answer, String field) {
    assertThat(answer.errors()).isEmpty();
    return JsonMapper.builder().build().readTree(ApiUnderTest.json(answer)).at("/data/" + field);
  }

  private static List<String> names(JsonNode page) {
    List<String> names = new ArrayList<>();
    page.at("/edges").forEach(edge -> names.add(edge.at("/node/naam").asString()));
    return names;
  }

  private static String endCursor(JsonNode page) {
    return page.at("/pageInfo/endCursor").asString();
  }
}
