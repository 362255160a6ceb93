package nl.overstap.catalog.load.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.overstap.catalog.load.store.element.Edge;
import nl.overstap.catalog.load.store.element.Label;
import nl.overstap.catalog.load.store.element.Node;
import nl.overstap.catalog.load.store.element.Relation;
import nl.overstap.catalog.load.store.element.Verband;

/// Where the nodes of this load are in the database, by what the database calls them, so that a
/// relationship between two of them asks no index. Holds no longer than the load: nobody else
/// removes them meanwhile. Batches of nodes may come in at once.
final class NodePlaces {

  private final Map<Label, Map<String, String>> places = new EnumMap<>(Label.class);

  NodePlaces() {
    for (Label label : Label.values()) {
      places.put(label, new ConcurrentHashMap<>());
    }
  }

  /// @param written places in the order of the nodes
  void add(List<Node> nodes, List<String> written) {
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      of(node.label()).put(node.id(), written.get(i));
    }
  }

  /// A relationship as it is written: between two places.
  ///
  /// @throws IllegalStateException when one of its ends was not written
  Map<String, Object> toMap(Edge edge) {
    Verband verband = edge.verband();
    Relation relation = edge.relation();
    return Map.of(
        "van", get(verband.van(), relation.van(), verband),
        "naar", get(verband.naar(), relation.naar(), verband),
        "soort", verband.type(),
        "eigenschappen", relation.properties().toMap());
  }

  /// @throws IllegalStateException when there is no such node, which stops the load
  private String get(Label label, String id, Verband asker) {
    String place = of(label).get(id);
    if (place == null) {
      throw new IllegalStateException(
          "%s names %s '%s', which does not exist".formatted(asker, label, id));
    }
    return place;
  }

  private Map<String, String> of(Label label) {
    return places.getOrDefault(label, Map.of());
  }
}
