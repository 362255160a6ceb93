package nl.overstap.catalog.load.store.graph;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.RelationSet;

/// A whole catalogue as rows to write: all nodes, then the relationships between them.
public record CatalogueGraph(List<NodeSet<?>> nodes, List<RelationSet<?>> relations) {

  /// The graph of a catalogue, concepts with the fingerprints of what it says of them.
  public static CatalogueGraph of(Catalogue catalogue) {
    CatalogueGraph graph =
        new CatalogueGraph(nodes(catalogue).toList(), relations(catalogue).toList());
    return Fingerprints.addedTo(graph);
  }

  /// Nodes and relationships.
  public long size() {
    return nodeCount() + relations.stream().mapToLong(RelationSet::size).sum();
  }

  /// Nodes only.
  public long nodeCount() {
    return nodes.stream().mapToLong(NodeSet::size).sum();
  }

  private static Stream<NodeSet<?>> nodes(Catalogue catalogue) {
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

  private static Stream<RelationSet<?>> relations(Catalogue catalogue) {
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
