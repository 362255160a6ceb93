package nl.overstap.graphql.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rule at a field is the rule that holds, and no mutation is without.
class MagDirectiveTests {
  private static final String SCHEMA =
      """
      type Query { openbaar: String  besloten: String @mag(rollen: [LEZER, BEHEERDER]) }
      type Mutation {
        laad: String @mag(rollen: [BEHEERDER])
        bewaar(opleider: ID!, naam: String): String
            @mag(rollen: [OPLEIDER, BEHEERDER], eigenOpleider: "opleider")
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ openbaar }                        | -                   | gelezen",
        "{ openbaar }                        | LEZER               | gelezen",
        "{ besloten }                        | -                   | NIET_INGELOGD",
        "{ besloten }                        | ''                  | GEEN_TOEGANG",
        "{ besloten }                        | OPLEIDER            | GEEN_TOEGANG",
        "{ besloten }                        | LEZER               | gelezen",
        "mutation { laad }                   | -                   | NIET_INGELOGD",
        "mutation { laad }                   | ''                  | GEEN_TOEGANG",
        "mutation { laad }                   | LEZER               | GEEN_TOEGANG",
        "mutation { laad }                   | OPLEIDER            | GEEN_TOEGANG",
        "mutation { laad }                   | LEZER,OPLEIDER      | GEEN_TOEGANG",
        "mutation { laad }                   | BEHEERDER           | gedaan",
        "mutation { laad }                   | LEZER,BEHEERDER     | gedaan",
        "mutation { anders: laad }           | OPLEIDER            | GEEN_TOEGANG",
        "mutation { ...F } fragment F on Mutation { laad } | LEZER | GEEN_TOEGANG",
        "mutation { bewaar(opleider: \"a\") } | -                  | NIET_INGELOGD",
        "mutation { bewaar(opleider: \"a\") } | LEZER              | GEEN_TOEGANG",
        "mutation { bewaar(opleider: \"a\") } | OPLEIDER           | gedaan",
        "mutation { bewaar(opleider: \"b\") } | OPLEIDER           | GEEN_TOEGANG",
        "mutation { bewaar(opleider: \"\") }  | OPLEIDER           | GEEN_TOEGANG",
        "mutation { bewaar(opleider: \"b\") } | OPLEIDER,BEHEERDER | gedaan",
        "mutation { bewaar(opleider: \"b\") } | BEHEERDER          | gedaan"
      })
  void onlyWhoMayIsLetThrough(String document, String rollen, String expected) {
    try (Loket loket = new Loket(SCHEMA)) {
      assertThat(loket.ask(somebody(rollen), document)).isEqualTo(expected);
    }
  }

  @Test
  void anOpleiderWithoutAnIdInTheTokenOwnsNothing() {
    try (Loket loket = new Loket(SCHEMA)) {
      var nowhere = new Aanvrager.Ingelogd("x", Set.of(Rol.OPLEIDER), Set.of());

      assertThat(loket.refusal(nowhere, "mutation { bewaar(opleider: \"a\") }"))
          .isEqualTo(
              "bewaar mag alleen voor je eigen opleider. Jouw token is van geen opleider, je gaf"
                  + " opleider 'a'.");
    }
  }

  @Test
  void aRefusalSaysWhatIsWrongAndWhatWouldBeRight() {
    try (Loket loket = new Loket(SCHEMA)) {
      assertThat(loket.refusal(Aanvrager.ONBEKEND, "mutation { laad }"))
          .isEqualTo(
              "laad mag niet zonder token. Stuur een token mee met de rol BEHEERDER, in de header"
                  + " Authorization: Bearer.");
      assertThat(loket.refusal(somebody("LEZER,OPLEIDER"), "mutation { laad }"))
          .isEqualTo(
              "laad mag niet met jouw token. Dat heeft de rol LEZER of OPLEIDER, nodig is de rol"
                  + " BEHEERDER.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type Mutation { laad: String }",
        "type Mutation { laad: String @mag(rollen: [BEHEERDER]) } extend type Mutation { wis:"
            + " String }",
        "schema { query: Query mutation: Wijziging } type Wijziging { laad: String }"
      })
  void aMutationWithoutARuleIsRefusedAtTheStart(String schema) {
    assertThatThrownBy(() -> new Loket("type Query { openbaar: String } " + schema))
        .hasMessageContaining("heeft geen toegangsregel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "laad: String @mag(rollen: [])                                           | noemt geen rol",
        "laad: String @mag(rollen: [OPLEIDER])                                   | eigenOpleider",
        "laad(o: ID!): String @mag(rollen: [BEHEERDER], eigenOpleider: \"o\")    | eigenOpleider",
        "laad: String @mag(rollen: [OPLEIDER], eigenOpleider: \"o\")             | verplicht"
            + " argument",
        "laad(o: ID): String @mag(rollen: [OPLEIDER], eigenOpleider: \"o\")      | verplicht"
            + " argument",
        "laad(o: [ID!]!): String @mag(rollen: [OPLEIDER], eigenOpleider: \"o\")  | verplicht"
            + " argument"
      })
  void aRuleThatProtectsNothingIsRefusedAtTheStart(String field, String complaint) {
    assertThatThrownBy(() -> new Loket("type Query { q: String } type Mutation { " + field + " }"))
        .hasMessageContaining("@mag bij laad")
        .hasMessageContaining(complaint);
  }

  private static Aanvrager somebody(String rollen) {
    if (rollen.equals("-")) {
      return Aanvrager.ONBEKEND;
    }
    return new Aanvrager.Ingelogd(
        "iemand",
        rollen.isEmpty()
            ? Set.of()
            : Set.of(rollen.split(",")).stream()
                .map(Rol::valueOf)
                .collect(java.util.stream.Collectors.toSet()),
        Set.of("a"));
  }
}
