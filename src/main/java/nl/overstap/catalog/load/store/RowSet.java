package nl.overstap.catalog.load.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The rows of one kind on their way into the graph: one query for all of them, batch by batch. A
/// row becomes a map only when its batch is written.
///
/// @param query name of the Cypher file
/// @param label of the nodes that it creates; empty for relationships
record RowSet<T>(
    String query,
    String label,
    List<Numbered<T>> rows,
    Function<Numbered<T>, Map<String, Object>> toMap) {

  static <T> RowSet<T> nodes(String label, List<T> rows, Function<T, PropertyMap> properties) {
    return numberedNodes(label, rows, numbered -> properties.apply(numbered.row()));
  }

  static <T> RowSet<T> numberedNodes(
      String label, List<T> rows, Function<Numbered<T>, PropertyMap> properties) {
    return new RowSet<>(
        "nodes",
        label,
        Numbered.all(rows),
        numbered -> properties.apply(numbered).with("rij", numbered.number()).toMap());
  }

  static <T> RowSet<T> relations(String query, List<T> rows, Function<T, Relation> relation) {
    return numberedRelations(query, Numbered.all(rows), numbered -> relation.apply(numbered.row()));
  }

  static <T> RowSet<T> numberedRelations(
      String query, List<Numbered<T>> rows, Function<Numbered<T>, Relation> relation) {
    return new RowSet<>(query, "", rows, numbered -> write(numbered, relation.apply(numbered)));
  }

  static RowSet<Link> links(String query, List<Link> links) {
    return relations(
        query, links, link -> new Relation(link.van(), link.naar(), new PropertyMap()));
  }

  private static Map<String, Object> write(Numbered<?> numbered, Relation relation) {
    relation.properties().with("rij", numbered.number());
    return relation.toMap();
  }

  /// The same rows, each changed on its way.
  RowSet<T> with(UnaryOperator<Map<String, Object>> change) {
    return new RowSet<>(query, label, rows, numbered -> change.apply(toMap.apply(numbered)));
  }

  int size() {
    return rows.size();
  }

  /// At most so many rows, from a place on.
  List<Map<String, Object>> batch(int from, int size) {
    return rows.subList(from, Math.min(size(), from + size)).stream().map(toMap).toList();
  }
}
