package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overstap.graphql.toegang.Aanvrager;
import nl.overstap.graphql.toegang.Rol;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every argument of every question and mutation, and every field within it, is given wrong values:
/// each time the answer is one error with its code, the place, the value, and in Dutch what would
/// be right.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeSchemaErrorsTests {
  private static final Aanvrager BEHEERDER =
      new Aanvrager.Ingelogd("proef", Set.of(Rol.BEHEERDER), Set.of());

  private InProcessGraphql api;
  private Probes probes;

  @BeforeAll
  void start() {
    api = BundledApi.start();
    probes = new Probes(new GoodValues(BundledApi.catalogue().versie().key()));
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @Test
  void everyWrongValueIsToldWithItsCodeAndPlaceAndWhatWouldBeRight() {
    List<Probe> wrong = probes.listAll(api.schema());

    SoftAssertions.assertSoftly(softly ->
        wrong.forEach(probe ->
            softly
                .assertThatCode(() -> ask(probe))
                .as(probe.toString())
                .doesNotThrowAnyException()));

    assertThat(wrong).hasSizeGreaterThan(300);
  }

  @Test
  void nothingThatCanBeTypedIsLeftOut() {
    Set<String> tried =
        probes.listAll(api.schema()).stream().map(Probe::coordinate).collect(Collectors.toSet());

    assertThat(tried).containsExactlyInAnyOrderElementsOf(typeable());
    assertThat(tried)
        .contains(
            "Mutation.gebruikCatalogusversie(versie)",
            "Catalogus.verschil(van)",
            "Versieverschil.wijzigingen(soorten)");
  }

  /// Every argument and every field of an input object in the schema, but for what only a gateway
  /// asks.
  private List<String> typeable() {
    return api.schema().getAllTypesAsList().stream()
        .filter(type -> !type.getName().startsWith("_"))
        .flatMap(type ->
            switch (type) {
              case GraphQLObjectType object -> arguments(object);
              case GraphQLInputObjectType input ->
                  input.getFieldDefinitions().stream()
                      .map(part -> input.getName() + "." + part.getName());
              default -> Stream.empty();
            })
        .toList();
  }

  private static Stream<String> arguments(GraphQLObjectType type) {
    return type.getFieldDefinitions().stream()
        .filter(field -> !field.getName().startsWith("_"))
        .flatMap(field ->
            field.getArguments().stream()
                .map(argument ->
                    "%s.%s(%s)".formatted(type.getName(), field.getName(), argument.getName())));
  }

  private void ask(Probe probe) {
    Map<String, Object> variables = probes.variables(probe);

    var answer = api.execute(BEHEERDER, probe.veld().document(variables.keySet()), variables);

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
