package nl.overstap.catalog.load.store;

import java.nio.file.Path;
import java.time.Clock;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/// A program of its own that loads a catalogue and says how far it is, to be killed.
final class LoadingProcess {
  private static final int BATCH_ROWS = 40;

  private LoadingProcess() {}

  /// @param args the address of the database and the folder of the catalogue
  public static void main(String[] args) {
    Catalogue catalogue = CatalogueFiles.read(Path.of(args[1])).getCatalogue();
    try (Driver driver = GraphDatabase.driver(args[0], AuthTokens.none())) {
      System.out.println("RIJEN 0");
      new CatalogueStore(driver, StoreSettings.DEFAULT.withBatchRows(BATCH_ROWS), Clock.systemUTC())
          .store(catalogue, status -> System.out.println("RIJEN " + status.written()));
      System.out.println("GELADEN 1");
    }
  }
}
