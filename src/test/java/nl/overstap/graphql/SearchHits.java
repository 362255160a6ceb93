package nl.overstap.graphql;

import java.util.List;
import nl.overstap.catalog.read.zoek.Tekstdeel;
import nl.overstap.catalog.read.zoek.Treffer;
import nl.overstap.domain.vraag.Soort;

/// What a search finds in [SmallCatalogue].
final class SearchHits {
  private SearchHits() {}

  static Treffer monteur() {
    return new Treffer(
        Soort.FUNCTIE,
        SmallCatalogue.MONTEUR.value(),
        "monteur zonnepanelen",
        List.of(new Tekstdeel("monteur ", false), new Tekstdeel("zonnepanelen", true)),
        2);
  }

  static Treffer vca() {
    return new Treffer(
        Soort.OPLEIDING,
        SmallCatalogue.VCA_DAG.value(),
        "VCA in een dag",
        List.of(new Tekstdeel("VCA in een dag", false)),
        1);
  }
}
