package nl.overstap.catalog.load.store.element;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The relationships of one kind on their way into the graph. A row becomes a relationship only
/// when its batch is written.
public record RelationSet<T>(
    Verband verband, List<Numbered<T>> rows, Function<Numbered<T>, Relation> relation) {

  /// A relationship for each row.
  public static <T> RelationSet<T> of(
      Verband verband, List<T> rows, Function<T, Relation> relation) {
    return ofNumbered(verband, Numbered.all(rows), numbered -> relation.apply(numbered.row()));
  }

  /// A relationship for each row, for who needs its place in the catalogue.
  public static <T> RelationSet<T> ofNumbered(
      Verband verband, List<Numbered<T>> rows, Function<Numbered<T>, Relation> relation) {
    return new RelationSet<>(verband, rows, relation);
  }

  /// A relationship for each link, without properties.
  public static RelationSet<Link> ofLinks(Verband verband, List<Link> links) {
    return of(verband, links, link -> new Relation(link.van(), link.naar(), new PropertyMap()));
  }

  public int size() {
    return rows.size();
  }

  /// Each with its place among the rows, so that it can be read back in the same order.
  public Stream<Edge> stream() {
    return rows.stream().map(row -> new Edge(verband, numbered(row)));
  }

  private Relation numbered(Numbered<T> row) {
    Relation written = relation.apply(row);
    written.properties().with("rij", row.number());
    return written;
  }
}
