package nl.overstap.catalog.load.store;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.PraktijkRows;
import nl.overstap.domain.praktijk.Praktijkplek;
import nl.overstap.domain.praktijk.Praktijkvoorbeeld;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.regio.Regio;

/// Regio's, and places and examples of work in them, as nodes and relationships.
final class PraktijkGraph {

  private PraktijkGraph() {}

  static Stream<RowSet<?>> nodes(PraktijkRows rows) {
    return Stream.of(
        RowSet.nodes("Regio", rows.regios(), PraktijkGraph::regio),
        RowSet.nodes("Werkgever", rows.werkgevers(), PraktijkGraph::werkgever),
        RowSet.nodes("Praktijkplek", rows.praktijkplekken(), PraktijkGraph::praktijkplek),
        RowSet.nodes("Praktijkvoorbeeld", rows.praktijkvoorbeelden(), PraktijkGraph::voorbeeld));
  }

  static Stream<RowSet<?>> relations(PraktijkRows rows) {
    return Stream.of(
            regios(rows), plekken(rows.praktijkplekken()), voorbeelden(rows.praktijkvoorbeelden()))
        .flatMap(sets -> sets);
  }

  private static Stream<RowSet<?>> regios(PraktijkRows rows) {
    return Stream.of(
        RowSet.links(
            "regio-onderdeel-van", Link.toOne(rows.regios(), Regio::id, Regio::onderdeelVan)),
        RowSet.relations(
            "regio-grenst-aan",
            rows.buren(),
            row -> Relation.of(row.regio(), row.buur(), PropertyMap.of(row.bron()))));
  }

  private static Stream<RowSet<?>> plekken(List<Praktijkplek> rows) {
    List<Link> vanWerkgever = Link.toOne(rows, Praktijkplek::id, Praktijkplek::werkgever);
    return Stream.of(
        RowSet.links(
            "werkgever-heeft-praktijkplek", vanWerkgever.stream().map(Link::reversed).toList()),
        RowSet.links(
            "praktijkplek-voor-functie", Link.toOne(rows, Praktijkplek::id, Praktijkplek::functie)),
        RowSet.links(
            "praktijkplek-in-regio", Link.toOne(rows, Praktijkplek::id, Praktijkplek::regio)),
        RowSet.links(
            "praktijkplek-erkend-voor",
            Link.toEach(rows, Praktijkplek::id, Praktijkplek::erkendVoor)),
        RowSet.links(
            "praktijkplek-leert", Link.toEach(rows, Praktijkplek::id, Praktijkplek::leert)));
  }

  private static Stream<RowSet<?>> voorbeelden(List<Praktijkvoorbeeld> rows) {
    return Stream.of(
        RowSet.links(
            "praktijkvoorbeeld-in-regio",
            Link.toOne(rows, Praktijkvoorbeeld::id, Praktijkvoorbeeld::regio)),
        RowSet.links(
            "praktijkvoorbeeld-voor-functie",
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
