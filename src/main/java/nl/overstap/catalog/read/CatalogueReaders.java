package nl.overstap.catalog.read;

import java.util.Optional;

/// Where readers come from.
public interface CatalogueReaders {
  /// A reader of the version that is served now; empty while no catalogue was ever loaded.
  Optional<CatalogueReader> findServed();
}
