package nl.overstap.catalog.load.store;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.Catalogue;

/// A whole catalogue as rows to write: all nodes first, then the relationships between them.
final class CatalogueGraph {

  private CatalogueGraph() {}

  static List<RowSet<?>> of(Catalogue catalogue) {
    return Fingerprints.addedTo(
        Stream.concat(nodes(catalogue), relations(catalogue))
            .filter(rows -> rows.size() > 0)
            .toList());
  }

  private static Stream<RowSet<?>> nodes(Catalogue catalogue) {
    return Stream.of(
            SkillGraph.nodes(catalogue.skills()),
            FunctieGraph.nodes(catalogue.functies()),
            KwalificatieGraph.nodes(catalogue.kwalificaties()),
            OpleidingGraph.nodes(catalogue.opleidingen()),
            AanbodGraph.nodes(catalogue.opleidingen()),
            PraktijkGraph.nodes(catalogue.praktijk()),
            RegelingGraph.nodes(catalogue.praktijk().regelingen()),
            AandachtspuntGraph.nodes(catalogue.praktijk().aandachtspunten()))
        .flatMap(sets -> sets);
  }

  private static Stream<RowSet<?>> relations(Catalogue catalogue) {
    return Stream.of(
            SkillGraph.relations(catalogue.skills()),
            FunctieGraph.relations(catalogue.functies()),
            KwalificatieGraph.relations(catalogue.kwalificaties()),
            OpleidingGraph.relations(catalogue.opleidingen()),
            AanbodGraph.relations(catalogue.opleidingen()),
            PraktijkGraph.relations(catalogue.praktijk()),
            RegelingGraph.relations(catalogue.praktijk().regelingen()),
            AandachtspuntGraph.relations(catalogue))
        .flatMap(sets -> sets);
  }
}
