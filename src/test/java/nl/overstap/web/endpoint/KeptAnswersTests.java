package nl.overstap.web.endpoint;

import static nl.overstap.web.endpoint.EndpointUnderTest.tag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/// What others may keep of an answer, and how they ask whether it is still right (R24).
class KeptAnswersTests {
  private static final String NAAM = "query N($id: ID) { naam(id: $id) }";

  private final EndpointUnderTest test = new EndpointUnderTest();

  @Test
  void anAnswerToGetMayBeKeptAsLongAsTheCatalogueIsTheSame() {
    MockHttpServletResponse first = test.get(NAAM, "{}");

    assertThat(first.getStatus()).isEqualTo(200);
    assertThat(tag(first)).matches("W/\"[0-9a-f]{32}\"");
    assertThat(first.getHeader("Cache-Control")).isEqualTo("public, no-cache, must-revalidate");
    assertThat(first.getHeader("Vary")).isEqualTo("Accept, Authorization");
    assertThat(tag(test.get(NAAM, "{}"))).isEqualTo(tag(first));
  }

  @Test
  void whoHasTheAnswerGetsA304AndNothingIsExecuted() {
    String tag = tag(test.get(NAAM, "{}"));
    int before = test.executed.get();

    MockHttpServletResponse second = test.get(NAAM, "{}", "If-None-Match", "\"x\", " + tag);

    assertThat(second.getStatus()).isEqualTo(304);
    assertThat(second.getContentAsByteArray()).isEmpty();
    assertThat(tag(second)).isEqualTo(tag);
    assertThat(second.getHeader("Cache-Control")).isEqualTo("public, no-cache, must-revalidate");
    assertThat(test.executed).hasValue(before);
  }

  @Test
  void anotherCatalogueIsAnotherTag() {
    String tag = tag(test.get(NAAM, "{}"));
    test.served = Optional.of("versie-2");

    assertThat(test.get(NAAM, "{}", "If-None-Match", tag).getStatus()).isEqualTo(200);
  }

  @Test
  void anAnswerThatWasComputedWhileTheCatalogueChangedIsNotKept() {
    test.whileExecuting = () -> test.served = Optional.of("versie-2");

    MockHttpServletResponse answer = test.get(NAAM, "{}");

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("ETag")).isNull();
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void anotherDocumentOrVariableOrFormIsAnotherTag() {
    assertThat(tag(test.get(NAAM, "{\"id\": \"a\"}")))
        .isNotEqualTo(tag(test.get(NAAM, "{\"id\": \"b\"}")))
        .isNotEqualTo(tag(test.get(NAAM + " ", "{\"id\": \"a\"}")))
        .isNotEqualTo(
            tag(test.get(NAAM, "{\"id\": \"a\"}", "Accept", "application/graphql-response+json")));
  }

  @Test
  void theOrderOfTheVariablesDoesNotMatter() {
    String two = "query N($id: ID, $x: ID) { naam(id: $id) x: naam(id: $x) }";

    assertThat(tag(test.get(two, "{\"id\": \"a\", \"x\": \"b\"}")))
        .isEqualTo(tag(test.get(two, "{\"x\": \"b\", \"id\": \"a\"}")));
  }

  @Test
  void anErrorIsNotKept() {
    MockHttpServletResponse answer = test.get(NAAM, "{\"id\": \"stuk\"}");

    assertThat(answer.getHeader("ETag")).isNull();
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void whoSaysWhoItIsKeepsItsAnswerToItself() {
    assertThat(test.get(NAAM, "{}", "Authorization", "Bearer x").getHeader("Cache-Control"))
        .startsWith("private,");
  }

  @Test
  void anAnswerToPostIsNeverKept() {
    MockHttpServletResponse answer = test.post("{\"query\": \"{ naam }\"}", "If-None-Match", "*");

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("ETag")).isNull();
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void whileNothingIsServedNothingIsKept() {
    test.served = Optional.empty();

    assertThat(test.get(NAAM, "{}").getHeader("ETag")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query P($p: ProfielInput) { pad(profiel: $p) }",
        "query P($s: [ID!]) { pad(profiel: {skills: $s}) }",
        "{ pad(profiel: {}) }",
        "{ paden(vraag: {profielen: [{}]}) }",
        "query P($v: VraagInput) { paden(vraag: $v) }",
        "query P($p: [ProfielInput!]!) { naam }",
        "{ ...F } fragment F on Query { pad(profiel: {}) }",
        "query A { naam } query B { pad(profiel: {}) }",
        "{ pad(profiel: {}) bestaatNiet }"
      })
  void aProfileIsForPostOnlyHoweverItComes(String query) {
    MockHttpServletResponse answer = test.get(query, "{}", "If-None-Match", "*");

    assertThat(answer.getStatus()).isEqualTo(405);
    assertThat(answer.getHeader("Allow")).isEqualTo("POST");
    assertThat(test.executed).hasValue(0);
  }
}
