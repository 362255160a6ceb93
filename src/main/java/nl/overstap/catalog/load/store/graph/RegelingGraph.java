package nl.overstap.catalog.load.store.graph;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.load.store.element.Label;
import nl.overstap.catalog.load.store.element.Link;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.element.Verband;
import nl.overstap.domain.praktijk.Regeling;

/// Dated rules for who pays what, as nodes and relationships.
final class RegelingGraph {

  private RegelingGraph() {}

  static Stream<NodeSet<?>> nodes(List<Regeling> rows) {
    return Stream.of(NodeSet.of(Label.REGELING, rows, RegelingGraph::regeling));
  }

  static Stream<RelationSet<?>> relations(List<Regeling> rows) {
    return Stream.of(
        RelationSet.ofLinks(
            Verband.REGELING_VOOR_SECTOR, Link.toEach(rows, Regeling::id, Regeling::sectoren)));
  }

  private static PropertyMap regeling(Regeling row) {
    return PropertyMap.ofConcept(row.id(), row.naam(), row.levensloop(), row.bron())
        .with("ontvanger", row.ontvanger())
        .with("situaties", row.situaties())
        .with("soorten", row.soorten())
        .with("leerwegen", row.leerwegen())
        .with("nlqfVan", row.nlqfVan())
        .with("nlqfTot", row.nlqfTot())
        .with("percentage", row.percentage())
        .with("maximum", row.maximum())
        .with("per", row.per())
        .with("voorwaarden", row.voorwaarden())
        .with("geldigVan", row.geldigVan())
        .with("geldigTot", row.geldigTot());
  }
}
