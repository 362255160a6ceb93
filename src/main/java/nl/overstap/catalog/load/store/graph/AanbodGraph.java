package nl.overstap.catalog.load.store.graph;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.OpleidingRows;
import nl.overstap.catalog.load.store.element.Label;
import nl.overstap.catalog.load.store.element.Link;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.element.Verband;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Opleider;

/// Who offers which opleiding where, as nodes and relationships.
final class AanbodGraph {

  private AanbodGraph() {}

  static Stream<NodeSet<?>> nodes(OpleidingRows rows) {
    return Stream.of(
        NodeSet.of(Label.OPLEIDER, rows.opleiders(), AanbodGraph::opleider),
        NodeSet.of(Label.AANBOD, rows.aanbod(), AanbodGraph::aanbod));
  }

  static Stream<RelationSet<?>> relations(OpleidingRows rows) {
    List<Link> vanOpleider = Link.toOne(rows.aanbod(), Aanbod::id, Aanbod::opleider);
    return Stream.of(
        RelationSet.ofLinks(
            Verband.OPLEIDER_BIEDT_AANBOD, vanOpleider.stream().map(Link::reversed).toList()),
        RelationSet.ofLinks(
            Verband.AANBOD_VAN_OPLEIDING, Link.toOne(rows.aanbod(), Aanbod::id, Aanbod::opleiding)),
        RelationSet.ofLinks(
            Verband.AANBOD_IN_REGIO, Link.toOne(rows.aanbod(), Aanbod::id, Aanbod::regio)));
  }

  private static PropertyMap opleider(Opleider row) {
    return PropertyMap.ofConcept(row.id(), row.naam(), row.levensloop(), row.bron());
  }

  private static PropertyMap aanbod(Aanbod row) {
    return PropertyMap.of(row.bron(), row.levensloop())
        .with("id", row.id())
        .with("plaats", row.plaats())
        .with("startdata", row.startdata())
        .with("plaatsen", row.plaatsen())
        .with("kosten", row.kosten())
        .with("leerweg", row.leerweg())
        .with("vorm", row.vorm())
        .with("talen", row.talen());
  }
}
