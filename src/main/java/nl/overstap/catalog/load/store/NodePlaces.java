package nl.overstap.catalog.load.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

  /// @throws IllegalStateException when there is no such node, which stops the load
  String get(Label label, String id, Verband asker) {
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
