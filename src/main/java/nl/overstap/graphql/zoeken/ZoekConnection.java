package nl.overstap.graphql.zoeken;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.overstap.catalog.read.page.Page;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.catalog.read.zoek.Tekstdeel;
import nl.overstap.catalog.read.zoek.Treffer;
import nl.overstap.graphql.lookup.AnyLoader;
import nl.overstap.graphql.page.Cursor;
import nl.overstap.graphql.page.PageInfo;
import org.jspecify.annotations.Nullable;

/// A page of what was found: the type of the same name. A cursor holds the position, because the
/// best comes first.
record ZoekConnection(List<ZoekEdge> edges, PageInfo pageInfo, long totalCount) {
  ZoekConnection {
    edges = List.copyOf(edges);
  }

  /// One thing found.
  ///
  /// @param tekst the words of it that fit best
  /// @param delen the same words in pieces, found or not
  record ZoekEdge(String cursor, Object node, String tekst, List<Tekstdeel> delen) {
    ZoekEdge {
      delen = List.copyOf(delen);
    }
  }

  /// Looks up each hit; one that the version does not hold (any more) is left out.
  ///
  /// @param skip how many hits come before this page
  static CompletableFuture<ZoekConnection> of(
      Page<Treffer> page, int skip, String versie, AnyLoader loader) {
    List<CompletableFuture<@Nullable ZoekEdge>> edges =
        IntStream.range(0, page.items().size())
            .mapToObj(i -> edge(page.items().get(i), skip + i, versie, loader))
            .toList();
    return CompletableFuture.allOf(edges.toArray(CompletableFuture[]::new))
        .thenApply(done ->
            of(
                page,
                edges.stream().map(CompletableFuture::join).filter(Objects::nonNull).toList()));
  }

  private static ZoekConnection of(Page<Treffer> page, List<ZoekEdge> edges) {
    @Nullable String start = edges.isEmpty() ? null : edges.getFirst().cursor();
    @Nullable String end = edges.isEmpty() ? null : edges.getLast().cursor();
    return new ZoekConnection(
        edges, new PageInfo(page.hasNext(), page.hasPrevious(), start, end), page.total());
  }

  private static CompletableFuture<@Nullable ZoekEdge> edge(
      Treffer treffer, int position, String versie, AnyLoader loader) {
    String cursor =
        new Cursor(versie, new SortKey(String.valueOf(position), treffer.id())).encode();
    return loader
        .load(treffer.soort(), treffer.id())
        .thenApply(node ->
            node == null ? null : new ZoekEdge(cursor, node, treffer.tekst(), treffer.delen()));
  }
}
