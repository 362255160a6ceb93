package nl.overstap.catalog.memory;

import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaderContract;

/// The reader in memory does what every reader does.
class InMemoryCatalogueTests extends CatalogueReaderContract {

  @Override
  protected CatalogueReader readerOf(Catalogue catalogue) {
    InMemoryCatalogue inMemory = new InMemoryCatalogue(catalogue);
    return inMemory.findServed().orElseThrow();
  }
}
