package nl.overstap.catalog.load.store.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.load.store.element.Edge;
import nl.overstap.catalog.load.store.element.Label;
import nl.overstap.catalog.load.store.element.Node;
import nl.overstap.catalog.load.store.element.NodeSet;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.element.Relation;
import nl.overstap.catalog.load.store.element.RelationSet;
import nl.overstap.catalog.load.store.element.Verband;

/// One number per concept for all that the catalogue says of it: its own row and what it is related
/// to. It is written with the concept (`afdruk`), so that versions can be compared without reading
/// them whole.
final class Fingerprints {
  /// Nodes without an id of their own: what they say belongs to what points to them.
  private static final Set<Label> PARTS = Set.of(Label.AANDACHTSPUNT, Label.ARBEIDSMARKT);

  /// Relationships that say something about where they end.
  private static final Set<Verband> TOWARDS =
      Set.of(Verband.OPLEIDER_BIEDT_AANBOD, Verband.WERKGEVER_HEEFT_PRAKTIJKPLEK);

  private final Map<String, Long> parts = new HashMap<>();
  private final Map<String, Long> relations = new HashMap<>();

  private Fingerprints() {}

  /// The same rows, concepts with their fingerprints.
  static CatalogueGraph addedTo(CatalogueGraph graph) {
    Fingerprints prints = new Fingerprints();
    graph.nodes().stream()
        .filter(set -> PARTS.contains(set.label()))
        .flatMap(NodeSet::stream)
        .forEach(prints::addPart);
    graph.relations().stream().flatMap(RelationSet::stream).forEach(prints::addRelation);
    List<NodeSet<?>> marked = graph.nodes().stream().<NodeSet<?>>map(prints::mark).toList();
    return new CatalogueGraph(marked, graph.relations());
  }

  private void addPart(Node node) {
    Map<String, Object> contents = new HashMap<>(node.properties().toMap());
    contents.remove("id");
    parts.put(node.id(), Fingerprint.of(contents));
  }

  private void addRelation(Edge edge) {
    boolean towards = TOWARDS.contains(edge.verband());
    Relation relation = edge.relation();
    String owner = towards ? relation.naar() : relation.van();
    String other = towards ? relation.van() : relation.naar();
    Long part = parts.get(other);
    String what = part == null ? other : part.toString();
    long how = Fingerprint.of(relation.properties().toMap());
    String said = edge.verband().name() + ' ' + what + ' ' + how;
    relations.merge(owner, Fingerprint.of(said), Long::sum);
  }

  private <T> NodeSet<T> mark(NodeSet<T> set) {
    return PARTS.contains(set.label())
        ? set
        : new NodeSet<>(set.label(), set.rows(), row -> mark(set.properties().apply(row)));
  }

  private PropertyMap mark(PropertyMap properties) {
    long related = relations.getOrDefault(properties.id(), 0L);
    return properties.with("afdruk", Fingerprint.of(properties.toMap()) + related);
  }
}
