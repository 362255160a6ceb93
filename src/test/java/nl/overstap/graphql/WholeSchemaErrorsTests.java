package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every argument of every question, and every field within it, is given wrong values: each time
/// the answer is one error with its code, the place, the value, and in Dutch what would be right.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeSchemaErrorsTests {
  private InProcessGraphql api;

  @BeforeAll
  void start() {
    api = BundledApi.start();
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @Test
  void everyWrongValueIsToldWithItsCodeAndPlaceAndWhatWouldBeRight() {
    List<Probe> probes = Probes.of(api.schema());

    SoftAssertions.assertSoftly(softly ->
        probes.forEach(probe ->
            softly
                .assertThatCode(() -> ask(probe))
                .as(probe.toString())
                .doesNotThrowAnyException()));

    assertThat(probes).hasSizeGreaterThan(300);
  }

  private void ask(Probe probe) {
    GraphQLFieldDefinition field =
        Objects.requireNonNull(api.schema().getQueryType().getFieldDefinition(probe.veld()));
    Map<String, Object> variables = Probes.variables(field, probe);

    var answer = api.execute(Probes.document(field, variables), variables);

    if (probe.expected().isEmpty()) {
      assertThat(answer.errors()).isEmpty();
      return;
    }
    assertThat(answer.errors()).isNotEmpty();
    check(probe, answer.errors().getFirst());
  }

  private static void check(Probe probe, GraphQLError error) {
    Map<String, Object> extensions = Objects.requireNonNull(error.getExtensions());
    if ("VRAAG_TE_GROOT".equals(String.valueOf(extensions.get("code")))) {
      // What would cost too much is refused before its bounds are looked at.
      assertThat(probe.expected()).contains("ONGELDIGE_INVOER");
      return;
    }
    assertThat(extensions.get("code"))
        .as(error.getMessage())
        .hasToString(probe.expected().getFirst());
    assertThat(error.getMessage()).matches("(?s).*[.?]");
    if (!probe.expected().contains("VRAAG_PAST_NIET")) {
      assertThat(extensions)
          .containsEntry("veld", probe.place())
          .containsKeys("waarde", "suggesties");
      assertThat(error.getMessage()).doesNotContain("null");
    }
    if (probe.expected().contains("ONBEKEND_ID")) {
      assertThat((List<?>) extensions.get("suggesties")).as(error.getMessage()).isNotEmpty();
    }
  }
}
