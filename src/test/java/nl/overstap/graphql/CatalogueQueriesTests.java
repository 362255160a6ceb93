package nl.overstap.graphql;

import static nl.overstap.graphql.SmallCatalogue.HULP;
import static nl.overstap.graphql.SmallCatalogue.MONTEUR;
import static nl.overstap.graphql.SmallCatalogue.VCA_DAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overstap.catalog.read.zoek.Tekstdeel;
import nl.overstap.catalog.read.zoek.Treffer;
import nl.overstap.domain.vraag.Soort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Documents about the catalogue with the whole answer that they must give.
class CatalogueQueriesTests {
  private final ApiUnderTest test = new ApiUnderTest();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void catalogusTellsItsVersionAndHowMuchItHolds() {
    Golden.assertAnswer(test, "catalogus");
  }

  @Test
  void functieShowsWhatItAsksTeachesAndLeadsTo() {
    Golden.assertAnswer(test, "functie");
  }

  @Test
  void opleidingShowsWhatItTeachesAsksAndConsistsOf() {
    Golden.assertAnswer(test, "opleiding");
  }

  @Test
  void theOtherKindsShowTheirFieldsAndRelations() {
    Golden.assertAnswer(test, "overige-soorten");
  }

  @Test
  void anUnknownIdIsEmptyAndNoError() {
    Golden.assertAnswer(test, "onbekende-ids");
  }

  @Test
  void anythingIsFoundByItsIdAlone() {
    Golden.assertAnswer(test, "node");
  }

  @Test
  void listsFilterAsAsked() {
    Golden.assertAnswer(test, "filters");
  }

  @Test
  void zoekGivesThingsOfEveryKindBestFirst() {
    test.hits(
        new Treffer(Soort.OPLEIDING, VCA_DAG.value(), "VCA in een dag", List.of(), 3.0),
        new Treffer(
            Soort.FUNCTIE,
            MONTEUR.value(),
            "zonnepanelenlegger",
            List.of(new Tekstdeel("zon", true), new Tekstdeel("nepanelenlegger", false)),
            2.0),
        new Treffer(Soort.FUNCTIE, "functie/net-verdwenen", "weg", List.of(), 1.5),
        new Treffer(Soort.FUNCTIE, HULP.value(), "hulpmonteur zonnepanelen", List.of(), 1.0));

    Golden.assertAnswer(test, "zoek");
  }

  @Test
  void aRequestUsesOneVersionToItsEnd() {
    test.serve(new CountingReader(ApiUnderTest.VERSIE), new CountingReader(ApiUnderTest.VOLGENDE));

    String during =
        ApiUnderTest.json(test.ask("{ een: catalogus { versie } twee: catalogus { versie } }"));
    String after = ApiUnderTest.json(test.ask("{ catalogus { versie } }"));

    assertThat(during).contains("\"1\"").doesNotContain("\"2\"");
    assertThat(after).contains("\"2\"");
  }

  @Test
  void withoutACatalogueEveryQuestionSaysSo() {
    test.serve();

    Golden.assertAnswer(test, "geen-catalogus");
  }
}
