package nl.overstap.catalog.load.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the nodes of this load are in the database, by what the database calls them, so that a
/// relationship between two of them asks no index. Holds no longer than the load: nobody else
/// removes them meanwhile.
final class NodePlaces {

  private final Map<Label, Map<String, String>> places = new EnumMap<>(Label.class);

  /// @param written places in the order of the nodes
  void add(List<Node> nodes, List<String> written) {
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      places
          .computeIfAbsent(node.label(), label -> new HashMap<>())
          .put(node.id(), written.get(i));
    }
  }

  /// @throws IllegalStateException when there is no such node, which stops the load
  String get(Label label, String id, Verband asker) {
    String place = places.getOrDefault(label, Map.of()).get(id);
    if (place == null) {
      throw new IllegalStateException(
          "%s names %s '%s', which does not exist".formatted(asker, label, id));
    }
    return place;
  }
}
