package nl.overstap.graphql.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.graphql.page.PagedConnection.Edge;
import org.jspecify.annotations.Nullable;

/// A page of a list that was computed for this request and has its own order. A cursor holds the
/// position, so the same question gives the page after it.
public record RankedPage<T>(List<Edge<T>> edges, PageInfo pageInfo, long totalCount) {
  public RankedPage {
    edges = List.copyOf(edges);
  }

  /// The page that the arguments ask for.
  ///
  /// @param ranked the whole list
  /// @param versie key of the catalogue version that it was computed with
  public static <T> RankedPage<T> of(
      List<T> ranked, PageArguments arguments, String versie, Function<T, String> id) {
    int from = Math.min(arguments.toSkip(versie), ranked.size());
    int to = Math.min(ranked.size(), from + arguments.size());
    List<Edge<T>> edges =
        IntStream.range(from, to).mapToObj(at -> edge(ranked.get(at), at, versie, id)).toList();
    @Nullable String start = edges.isEmpty() ? null : edges.getFirst().cursor();
    @Nullable String end = edges.isEmpty() ? null : edges.getLast().cursor();
    return new RankedPage<>(
        edges, new PageInfo(to < ranked.size(), from > 0, start, end), ranked.size());
  }

  private static <T> Edge<T> edge(T node, int position, String versie, Function<T, String> id) {
    SortKey place = new SortKey(String.valueOf(position), id.apply(node));
    return new Edge<>(new Cursor(versie, place).encode(), node);
  }
}
