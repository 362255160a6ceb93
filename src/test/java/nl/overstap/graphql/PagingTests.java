package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    Map<String, Object> one = page(Map.of("first", 2));
    Map<String, Object> two = page(Map.of("first", 2, "after", pageInfo(one).get("endCursor")));

    assertThat(names(one)).containsExactly("ervaring: klussen in huis", "hulpmonteur zonnepanelen");
    assertThat(names(two)).containsExactly("monteur zonnepanelen");
    assertThat(pageInfo(one)).containsEntry("hasNextPage", true);
    assertThat(pageInfo(one)).containsEntry("hasPreviousPage", false);
    assertThat(pageInfo(two)).containsEntry("hasNextPage", false);
    assertThat(pageInfo(two)).containsEntry("hasPreviousPage", true);
    assertThat(two).containsEntry("totalCount", 3);
  }

  @Test
  void firstZeroGivesTheCountOnly() {
    Map<String, Object> none = page(Map.of("first", 0));

    assertThat(names(none)).isEmpty();
    assertThat(none).containsEntry("totalCount", 3);
  }

  @Test
  void aCursorIsBase64UrlOfVersionSortKeyAndId() {
    String cursor = (String) pageInfo(page(Map.of("first", 1))).get("endCursor");

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
    Object cursor = pageInfo(page(Map.of("first", 1))).get("endCursor");
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

    Map<String, Object> one = field(test.ask(query, Map.of()), "zoek");
    Map<String, Object> two =
        field(test.ask(query, Map.of("after", pageInfo(one).get("endCursor"))), "zoek");

    assertThat(one.toString()).contains("functie/monteur-zonnepanelen");
    assertThat(two.toString()).contains("opleiding/vca-dag").doesNotContain("functie/");
    assertThat(pageInfo(two)).containsEntry("hasNextPage", false);
  }

  @Test
  void aCursorOfAnOrdinaryListIsNoPlaceInASearch() {
    Object cursor = pageInfo(page(Map.of("first", 1))).get("endCursor");

    var answer =
        test.ask(
            "query Zoek($after: String) { zoek(tekst: \"zon\", after: $after) { totalCount } }",
            Map.of("after", cursor));

    ErrorAssert.assertThatError(answer).hasCode("ONGELDIGE_INVOER");
  }

  private Map<String, Object> page(Map<String, Object> variables) {
    return field(test.ask(PAGE, variables), "functies");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> field(InProcessGraphql.Answer answer, String field) {
    assertThat(answer.errors()).isEmpty();
    return (Map<String, Object>)
        ((Map<String, Object>) answer.toSpecification().get("data")).get(field);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> pageInfo(Map<String, Object> page) {
    return (Map<String, Object>) page.get("pageInfo");
  }

  @SuppressWarnings("unchecked")
  private static List<Object> names(Map<String, Object> page) {
    return ((List<Map<String, Map<String, Object>>>) page.get("edges"))
        .stream().map(edge -> edge.get("node").get("naam")).toList();
  }
}
