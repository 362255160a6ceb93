package nl.overstap.catalog.load.store.element;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The nodes of one kind on their way into the graph. A row becomes a node only when its batch is
/// written.
public record NodeSet<T>(
    Label label, List<Numbered<T>> rows, Function<Numbered<T>, PropertyMap> properties) {

  /// A node for each row.
  public static <T> NodeSet<T> of(Label label, List<T> rows, Function<T, PropertyMap> properties) {
    return ofNumbered(label, rows, numbered -> properties.apply(numbered.row()));
  }

  /// A node for each row, for rows without an id of their own.
  public static <T> NodeSet<T> ofNumbered(
      Label label, List<T> rows, Function<Numbered<T>, PropertyMap> properties) {
    return new NodeSet<>(label, Numbered.all(rows), properties);
  }

  public int size() {
    return rows.size();
  }

  /// Each with its place among the rows, so that it can be read back in the same order.
  public Stream<Node> stream() {
    return rows.stream()
        .map(row -> new Node(label, properties.apply(row).with("rij", row.number())));
  }
}
