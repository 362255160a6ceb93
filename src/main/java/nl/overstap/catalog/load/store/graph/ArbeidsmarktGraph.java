package nl.overstap.catalog.load.store.graph;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.catalog.load.store.element.Label;
import nl.overstap.catalog.load.store.element.Link;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.Numbered;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.element.Verband;
import nl.overstap.domain.functie.Arbeidsmarkt;

/// Demand and wage of functies, each row a node of its own between a functie and a regio.
final class ArbeidsmarktGraph {

  private static final String KIND = "arbeidsmarkt";

  private ArbeidsmarktGraph() {}

  static NodeSet<?> nodes(List<Arbeidsmarkt> rows) {
    return NodeSet.ofNumbered(Label.ARBEIDSMARKT, rows, ArbeidsmarktGraph::properties);
  }

  static Stream<RelationSet<?>> relations(List<Arbeidsmarkt> rows) {
    List<Link> functies =
        Numbered.all(rows).stream()
            .map(row -> new Link(row.row().functie().value(), row.id(KIND)))
            .toList();
    List<Link> regios = Numbered.all(rows).stream().flatMap(row -> inRegio(row).stream()).toList();
    return Stream.of(
        RelationSet.ofLinks(Verband.FUNCTIE_HEEFT_ARBEIDSMARKT, functies),
        RelationSet.ofLinks(Verband.ARBEIDSMARKT_IN_REGIO, regios));
  }

  private static List<Link> inRegio(Numbered<Arbeidsmarkt> row) {
    var regio = row.row().regio();
    return regio == null ? List.of() : List.of(new Link(row.id(KIND), regio.value()));
  }

  private static PropertyMap properties(Numbered<Arbeidsmarkt> numbered) {
    Arbeidsmarkt row = numbered.row();
    return PropertyMap.of(row.bron())
        .with("id", numbered.id(KIND))
        .with("vacatures", row.vacatures())
        .with("spanning", row.spanning())
        .with("loonVan", row.loonVan())
        .with("loonTot", row.loonTot());
  }
}
