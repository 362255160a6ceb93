package nl.overstap.graphql.request;

import graphql.GraphQLContext;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import org.springframework.util.function.SingletonSupplier;

/// The catalogue version that one request reads. It is pinned when it is first needed, and the
/// request uses it to the end, so one answer never mixes two versions.
public final class PinnedCatalogue {
  private final SingletonSupplier<CatalogueReader> reader;

  PinnedCatalogue(CatalogueReaders readers) {
    this.reader = SingletonSupplier.of(() -> served(readers));
  }

  /// The pin of the request that this context belongs to.
  public static PinnedCatalogue of(GraphQLContext context) {
    return context.get(PinnedCatalogue.class);
  }

  /// Throws [InvalidRequestException] with code GEEN_CATALOGUS while nothing is served.
  public CatalogueReader reader() {
    return reader.obtain();
  }

  private static CatalogueReader served(CatalogueReaders readers) {
    return readers
        .findServed()
        .orElseThrow(() ->
            new InvalidRequestException(
                Foutcode.GEEN_CATALOGUS,
                "",
                "",
                "Er is nog geen catalogus geladen. Probeer het over een minuut nog eens."));
  }
}
