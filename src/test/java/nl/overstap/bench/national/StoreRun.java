package nl.overstap.bench.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.LoadProgress;
import nl.overstap.catalog.load.store.LoadStatus;
import nl.overstap.catalog.load.store.StoreOutcome.Stored;
import nl.overstap.catalog.load.store.StoreSettings;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.filter.OpleidingFilter;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.config.database.DatabaseMigrations;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.database.SecondNeo4j;
import nl.overstap.support.database.TestDatabase;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/// Stores catalogues in a Neo4j in another process, reads them back and pages through them.
final class StoreRun {

  private static final int PAGE = 50;
  private static final int PAGES = 200;

  private final Driver driver;
  private final Measures measures;

  private StoreRun(Driver driver, Measures measures) {
    this.driver = driver;
    this.measures = measures;
  }

  static void run(Path national, Path folder, Measures measures)
      throws IOException, InterruptedException {
    Path store = Files.createDirectories(folder.resolve("neo4j"));
    var token = AuthTokens.basic(SecondNeo4j.USER, SecondNeo4j.PASSWORD);
    try (SecondNeo4j neo4j = SecondNeo4j.start(store);
        Driver driver = GraphDatabase.driver(neo4j.uri(), token, TestDatabase.quietly())) {
      DatabaseMigrations.apply(driver);
      StoreRun run = new StoreRun(driver, measures);
      run.store(CatalogueFiles.read(Path.of("data")).getCatalogue(), "bundel");
      Catalogue catalogue = CatalogueFiles.read(national).getCatalogue();
      run.store(catalogue, "landelijk");
      run.readBack(catalogue);
      run.pages();
    }
  }

  private void store(Catalogue catalogue, String name) {
    CatalogueStore store = new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC());
    var outcome = store.store(catalogue, new PrintedLoad());
    if (!(outcome instanceof Stored stored)) {
      throw new IllegalStateException(name + " was not stored: " + outcome);
    }
    measures.put(name + ".rijen", stored.status().total());
    measures.put(name + ".opslaan.ms", stored.status().elapsed().toMillis());
  }

  private void readBack(Catalogue catalogue) {
    long began = System.nanoTime();
    Catalogue read = served().readAll();
    measures.put("terug.ms", (System.nanoTime() - began) / 1_000_000);
    if (!read.equals(catalogue)) {
      throw new IllegalStateException("what was read back is not what was stored");
    }
  }

  /// Pages from the beginning, and as many from the middle on.
  private void pages() {
    CatalogueReader reader = served();
    measures.put("paginas.begin.ms", millis(reader, new SortKey("", "")));
    measures.put("paginas.diep.ms", millis(reader, new SortKey("m", "")));
  }

  private static long millis(CatalogueReader reader, SortKey from) {
    long began = System.nanoTime();
    SortKey after = from;
    for (int page = 0; page < PAGES; page++) {
      var slice = reader.listOpleidingen(OpleidingFilter.ALLES, new PageRequest(PAGE, after));
      List<Opleiding> items = slice.items();
      if (items.isEmpty()) {
        break;
      }
      Opleiding last = items.getLast();
      after = new SortKey(SortKey.normalise(last.naam()), last.id().value());
    }
    return (System.nanoTime() - began) / 1_000_000;
  }

  private CatalogueReader served() {
    return CatalogueDatabase.readers(driver).findServed().orElseThrow();
  }

  /// Shows that something happens, every ten seconds.
  private static final class PrintedLoad implements LoadProgress {
    private long shown;

    @Override
    public void report(LoadStatus status) {
      if (status.elapsed().toSeconds() >= shown + 10) {
        shown = status.elapsed().toSeconds();
        System.out.println(status);
      }
    }
  }
}
