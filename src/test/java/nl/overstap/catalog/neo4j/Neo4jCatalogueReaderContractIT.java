package nl.overstap.catalog.neo4j;

import java.time.Clock;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.LoadProgress;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaderContract;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.database.Neo4jTest;
import org.neo4j.driver.Driver;

/// The reader of the database does what every reader does.
@Neo4jTest
class Neo4jCatalogueReaderContractIT extends CatalogueReaderContract {

  private final Driver driver;

  Neo4jCatalogueReaderContractIT(Driver driver) {
    this.driver = driver;
  }

  @Override
  protected CatalogueReader readerOf(Catalogue catalogue) {
    new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC())
        .store(catalogue, LoadProgress.SILENT);
    return CatalogueDatabase.readers(driver).findServed().orElseThrow();
  }
}
