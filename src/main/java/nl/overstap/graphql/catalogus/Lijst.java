package nl.overstap.graphql.catalogus;

import java.util.function.Function;
import java.util.function.LongSupplier;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.domain.BenoemdBegrip;
import nl.overstap.graphql.page.PageArguments;
import nl.overstap.graphql.page.PagedConnection;

/// A list of the catalogue, by name.
final class Lijst {
  private Lijst() {}

  /// The page that was asked, from the version that answers.
  ///
  /// @param count how many there are on all pages; asked only when the caller wants to know
  static <T extends BenoemdBegrip<?>> PagedConnection<T> page(
      CatalogueReader catalogus,
      PageArguments asked,
      Function<PageRequest, Slice<T>> list,
      LongSupplier count) {
    String versie = catalogus.versie().key();
    return PagedConnection.of(list.apply(asked.toRequest(versie)), count, versie, SortKey::of);
  }
}
