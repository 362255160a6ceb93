package nl.overstap.graphql;

import static nl.overstap.graphql.ErrorAssert.assertThatError;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.overstap.graphql.toegang.Aanvrager;
import nl.overstap.graphql.toegang.Rol;
import org.junit.jupiter.api.Test;

/// What the schema tells of versions, and whom it lets switch them.
class VersiesQueryTests {
  private static final String KEY = ApiUnderTest.VERSIE.key();

  @Test
  void theKeptVersionsAndTheirDifferencesAreShown() {
    try (ApiUnderTest test = new ApiUnderTest()) {
      var answer =
          test.ask(
              """
              query V($v: String!) { catalogus {
                versies { catalogusversie naam versie checksum bron licentie inGebruik }
                verschil(van: $v, naar: $v) {
                  van aantallen { soort } wijzigingen { totalCount edges { node { id } } }
                }
                laadstand { stand }
              } }
              """,
              Map.of("v", KEY));

      assertThat(answer.errors()).isEmpty();
      assertThat(ApiUnderTest.json(answer))
          .contains(KEY, "\"inGebruik\" : true", "\"totalCount\" : 0", "\"stand\" : \"NIETS\"");
    }
  }

  @Test
  void aDifferenceWithAVersionThatIsNotKeptIsAnError() {
    try (ApiUnderTest test = new ApiUnderTest()) {
      var answer =
          test.ask("{ catalogus { verschil(van: \"oud\", naar: \"%s\") { van } } }".formatted(KEY));

      assertThatError(answer)
          .hasCode("VERSIE_ONBEKEND")
          .isAbout("van", "oud")
          .says(
              "Catalogusversie 'oud' is niet bewaard. Bewaard is %s. Gebruik een van die."
                  .formatted(KEY));
    }
  }

  @Test
  void aVersionNamedAnywhereAtTheRootIsThatOfTheWholeRequest() {
    try (ApiUnderTest test = new ApiUnderTest()) {
      var answer =
          test.ask(
              """
              query V($v: String) { functie(id: "geen") { id } ...Pad }
              fragment Pad on Query {
                ... { upskillpad(profiel: {}, functie: "x", versie: $v) { __typename } }
              }
              """,
              Map.of("v", "oud"));

      assertThat(answer.errors()).isNotEmpty();
      assertThat(answer.errors())
          .allSatisfy(error ->
              assertThat(String.valueOf(error.getExtensions().get("code")))
                  .isEqualTo("VERSIE_ONBEKEND"));
      assertThat(answer.errors().stream().map(error -> error.getPath().getFirst()))
          .contains("functie");
    }
  }

  @Test
  void onlyABeheerderSwitches() {
    String mutation = "mutation { gebruikCatalogusversie(versie: \"%s\") { catalogusversie } }";
    Aanvrager opleider = new Aanvrager.Ingelogd("o", Set.of(Rol.OPLEIDER), Set.of());
    Aanvrager beheerder = new Aanvrager.Ingelogd("b", Set.of(Rol.BEHEERDER), Set.of());
    try (ApiUnderTest test = new ApiUnderTest()) {
      assertThatError(test.ask(mutation.formatted(KEY))).hasCode("NIET_INGELOGD");
      assertThatError(test.api().execute(opleider, mutation.formatted(KEY), Map.of()))
          .hasCode("GEEN_TOEGANG");
      assertThatError(test.api().execute(beheerder, mutation.formatted("oud"), Map.of()))
          .hasCode("VERSIE_ONBEKEND");
      assertThat(test.api().execute(beheerder, mutation.formatted(KEY), Map.of()).errors())
          .isEmpty();
    }
  }
}
