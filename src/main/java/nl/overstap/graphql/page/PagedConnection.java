package nl.overstap.graphql.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.catalog.read.page.SortKey;
import org.jspecify.annotations.Nullable;

/// A page of a list, as Relay wants it.
///
/// @param total counts the whole list, over all pages; only asked when somebody wants to know
public record PagedConnection<T>(List<Edge<T>> edges, PageInfo pageInfo, LongSupplier total) {
  public PagedConnection {
    edges = List.copyOf(edges);
  }

  /// One row with its cursor.
  public record Edge<T>(String cursor, T node) {}

  public long totalCount() {
    return total.getAsLong();
  }

  /// The page with a cursor for each row.
  ///
  /// @param versie key of the catalogue version that the page was read from
  public static <T> PagedConnection<T> of(
      Slice<T> page, LongSupplier total, String versie, Function<T, SortKey> sortKey) {
    List<Edge<T>> edges =
        page.items().stream()
            .map(item -> new Edge<>(new Cursor(versie, sortKey.apply(item)).encode(), item))
            .toList();
    return new PagedConnection<>(edges, pageInfo(page, edges), total);
  }

  private static <T> PageInfo pageInfo(Slice<T> page, List<Edge<T>> edges) {
    @Nullable String start = edges.isEmpty() ? null : edges.getFirst().cursor();
    @Nullable String end = edges.isEmpty() ? null : edges.getLast().cursor();
    return new PageInfo(page.hasNext(), page.hasPrevious(), start, end);
  }
}
