package nl.overstap.catalog.load.store.graph;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.store.element.Label;
import nl.overstap.catalog.load.store.element.Link;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.Numbered;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.element.Verband;
import nl.overstap.domain.Id;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.praktijk.Aandachtspunt;

/// Things to check together, each a node that a functie, opleiding or kwalificatie points to.
final class AandachtspuntGraph {

  private static final String KIND = "aandachtspunt";

  private AandachtspuntGraph() {}

  static Stream<NodeSet<?>> nodes(List<Aandachtspunt> rows) {
    return Stream.of(NodeSet.ofNumbered(Label.AANDACHTSPUNT, rows, AandachtspuntGraph::properties));
  }

  static Stream<RelationSet<?>> relations(Catalogue catalogue) {
    return Stream.of(
        links(Verband.FUNCTIE_LET_OP, catalogue, ids(catalogue.functies().functies(), Functie::id)),
        links(
            Verband.OPLEIDING_LET_OP,
            catalogue,
            ids(catalogue.opleidingen().opleidingen(), Opleiding::id)),
        links(
            Verband.KWALIFICATIE_LET_OP,
            catalogue,
            ids(catalogue.kwalificaties().kwalificaties(), Kwalificatie::id)));
  }

  private static RelationSet<?> links(Verband verband, Catalogue catalogue, Set<String> ids) {
    return RelationSet.ofLinks(
        verband,
        Numbered.all(catalogue.praktijk().aandachtspunten()).stream()
            .filter(numbered -> ids.contains(numbered.row().bij()))
            .map(numbered -> new Link(numbered.row().bij(), numbered.id(KIND)))
            .toList());
  }

  private static <T> Set<String> ids(List<T> rows, Function<T, ? extends Id> id) {
    return rows.stream().map(row -> id.apply(row).value()).collect(Collectors.toSet());
  }

  private static PropertyMap properties(Numbered<Aandachtspunt> numbered) {
    Aandachtspunt row = numbered.row();
    return PropertyMap.of(row.bron())
        .with("id", numbered.id(KIND))
        .with("bij", row.bij())
        .with("soort", row.soort())
        .with("tekst", row.tekst());
  }
}
