package nl.overstap.catalog.load.store.graph;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.PraktijkRows;
import nl.overstap.catalog.load.store.element.Label;
import nl.overstap.catalog.load.store.element.Link;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.element.Relation;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.element.Verband;
import nl.overstap.domain.praktijk.Praktijkplek;
import nl.overstap.domain.praktijk.Praktijkvoorbeeld;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.regio.Regio;

/// Regio's, and places and examples of work in them, as nodes and relationships.
final class PraktijkGraph {

  private PraktijkGraph() {}

  static Stream<NodeSet<?>> nodes(PraktijkRows rows) {
    return Stream.of(
        NodeSet.of(Label.REGIO, rows.regios(), PraktijkGraph::regio),
        NodeSet.of(Label.WERKGEVER, rows.werkgevers(), PraktijkGraph::werkgever),
        NodeSet.of(Label.PRAKTIJKPLEK, rows.praktijkplekken(), PraktijkGraph::praktijkplek),
        NodeSet.of(Label.PRAKTIJKVOORBEELD, rows.praktijkvoorbeelden(), PraktijkGraph::voorbeeld));
  }

  static Stream<RelationSet<?>> relations(PraktijkRows rows) {
    return Stream.of(
            regios(rows), plekken(rows.praktijkplekken()), voorbeelden(rows.praktijkvoorbeelden()))
        .flatMap(sets -> sets);
  }

  private static Stream<RelationSet<?>> regios(PraktijkRows rows) {
    return Stream.of(
        RelationSet.ofLinks(
            Verband.REGIO_ONDERDEEL_VAN, Link.toOne(rows.regios(), Regio::id, Regio::onderdeelVan)),
        RelationSet.of(
            Verband.REGIO_GRENST_AAN,
            rows.buren(),
            row -> Relation.of(row.regio(), row.buur(), PropertyMap.of(row.bron()))));
  }

  private static Stream<RelationSet<?>> plekken(List<Praktijkplek> rows) {
    List<Link> vanWerkgever = Link.toOne(rows, Praktijkplek::id, Praktijkplek::werkgever);
    return Stream.of(
        RelationSet.ofLinks(
            Verband.WERKGEVER_HEEFT_PRAKTIJKPLEK,
            vanWerkgever.stream().map(Link::reversed).toList()),
        RelationSet.ofLinks(
            Verband.PRAKTIJKPLEK_VOOR_FUNCTIE,
            Link.toOne(rows, Praktijkplek::id, Praktijkplek::functie)),
        RelationSet.ofLinks(
            Verband.PRAKTIJKPLEK_IN_REGIO, Link.toOne(rows, Praktijkplek::id, Praktijkplek::regio)),
        RelationSet.ofLinks(
            Verband.PRAKTIJKPLEK_ERKEND_VOOR,
            Link.toEach(rows, Praktijkplek::id, Praktijkplek::erkendVoor)),
        RelationSet.ofLinks(
            Verband.PRAKTIJKPLEK_LEERT, Link.toEach(rows, Praktijkplek::id, Praktijkplek::leert)));
  }

  private static Stream<RelationSet<?>> voorbeelden(List<Praktijkvoorbeeld> rows) {
    return Stream.of(
        RelationSet.ofLinks(
            Verband.PRAKTIJKVOORBEELD_IN_REGIO,
            Link.toOne(rows, Praktijkvoorbeeld::id, Praktijkvoorbeeld::regio)),
        RelationSet.ofLinks(
            Verband.PRAKTIJKVOORBEELD_VOOR_FUNCTIE,
            Link.toEach(rows, Praktijkvoorbeeld::id, Praktijkvoorbeeld::functies)));
  }

  private static PropertyMap regio(Regio row) {
    return PropertyMap.ofConcept(row.id(), row.naam(), row.levensloop(), row.bron())
        .with("soort", row.soort())
        .with("loket", row.loket())
        .with("url", row.url());
  }

  private static PropertyMap werkgever(Werkgever row) {
    return PropertyMap.ofConcept(row.id(), row.naam(), row.levensloop(), row.bron());
  }

  private static PropertyMap praktijkplek(Praktijkplek row) {
    return PropertyMap.of(row.bron(), row.levensloop())
        .with("id", row.id())
        .with("soort", row.soort())
        .with("plaats", row.plaats())
        .with("plaatsen", row.plaatsen())
        .with("urenPerWeek", row.urenPerWeek())
        .with("begeleiding", row.begeleiding());
  }

  private static PropertyMap voorbeeld(Praktijkvoorbeeld row) {
    return PropertyMap.ofConcept(row.id(), row.naam(), row.levensloop(), row.bron())
        .with("doelgroep", row.doelgroep())
        .with("partners", row.partners())
        .with("resultaat", row.resultaat());
  }
}
