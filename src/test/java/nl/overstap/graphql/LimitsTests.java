package nl.overstap.graphql;

import static nl.overstap.graphql.ErrorAssert.assertThatError;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQueryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
}
