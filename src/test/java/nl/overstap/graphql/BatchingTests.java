package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// However long a list is, what hangs under it costs one look-up per kind and level.
class BatchingTests {
  private final ApiUnderTest test = new ApiUnderTest();
  private final CountingReader reader = new CountingReader(ApiUnderTest.VERSIE);

  @BeforeEach
  void serve() {
    test.serve(reader);
  }

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void aListWithItsRequirementsCostsTheListTheDetailsAndTheSkills() {
    ask("{ functies { edges { node { naam vereist { niveauTekst skill { naam } } } } } }");

    assertThat(reader.calls()).containsExactly("lijst", "functies", "skills");
  }

  @Test
  void fieldsBesideEachOtherShareTheirLookUps() {
    ask(
        """
        { functies { edges { node {
            vereist { skill { naam } }
            ontwikkelt { skill { naam } }
            taken { naam }
            aandachtspunten { tekst }
            kwalificatieEisen { eenVan { naam } }
            groeitDoorNaar { naam }
            sectoren { naam }
        } } } }
        """);

    assertThat(reader.calls())
        .containsOnlyOnce("lijst", "functies", "skills", "kwalificaties", "sectoren");
  }

  @Test
  void deeperLevelsCostOneLookUpPerKindAgain() {
    ask(
        """
        { opleidingen { edges { node {
            modules { naam leert { skill { relaties { van { naam } } } } }
            onderdeelVan { naam leert { skill { naam } } }
            aanbod { opleider { naam } regio { buren { naam } } }
        } } } }
        """);

    assertThat(count("opleidingen")).isEqualTo(1);
    assertThat(count("skills")).isLessThanOrEqualTo(2);
    assertThat(count("regios")).isLessThanOrEqualTo(2);
    assertThat(count("opleiders")).isEqualTo(1);
  }

  @Test
  void aSingleFunctieIsLookedUpOnce() {
    ask("{ functie(id: \"functie/monteur-zonnepanelen\") { naam vereist { niveau } } }");

    assertThat(reader.calls()).containsExactly("functies", "skills");
  }

  @Test
  void thingsOfManyKindsCostOneLookUpPerKind() {
    ask(
        """
        { nodes(ids: ["functie/klussen", "skill/nederlands", "functie/monteur-zonnepanelen", "weg"]) {
            id ... on Functie { naam } ... on Skill { naam } } }
        """);

    assertThat(reader.calls()).containsExactlyInAnyOrder("soorten", "functies", "skills");
  }

  @Test
  void whoDoesNotAskHowManyDoesNotPayForCounting() {
    ask("{ skills(first: 2) { edges { node { naam } } pageInfo { hasNextPage } } }");
    assertThat(reader.calls()).containsExactly("lijst");

    ask("{ skills(first: 2) { totalCount } }");
    assertThat(reader.calls()).containsExactly("lijst", "lijst", "telling");
  }

  private void ask(String document) {
    assertThat(test.ask(document).errors()).isEmpty();
  }

  private long count(String kind) {
    List<String> calls = reader.calls();
    return calls.stream().filter(kind::equals).count();
  }
}
