package nl.overstap.catalog.load.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.store.graph.CatalogueGraph;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.catalogue.Seed;
import nl.overstap.support.csv.DrawnCatalogue;
import nl.overstap.support.database.Neo4jTest;
import nl.overstap.support.database.TestDatabase;
import nl.overstap.support.process.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// R21: a process that loads is killed at drawn moments, by the operating system and without a
/// warning. Each time the old version is served whole, and the next load works.
///
/// `-Doverstap.kill.keren=N` for more moments than a build takes.
@Neo4jTest
class KilledLoadIT {

  private static final int TIMES = Integer.getInteger("overstap.kill.keren", 2);

  private final Driver driver;
  private final CatalogueReaders readers;
  private final CatalogueStore store;
  private final long seed = Seed.next();

  @TempDir Path temp;

  KilledLoadIT(Driver driver) {
    this.driver = driver;
    this.readers = CatalogueDatabase.readers(driver);
    this.store = new CatalogueStore(driver, StoreSettings.DEFAULT, Clock.systemUTC());
  }

  @Test
  void killedAtAnyMomentTheOldVersionIsServedAndTheNextLoadWorks() throws Exception {
    Random random = new Random(seed);
    Catalogue old = CatalogueFiles.read(folder(0)).getCatalogue();
    store.store(old, LoadProgress.SILENT);
    for (int number = 1; number <= TIMES; number++) {
      Catalogue next = CatalogueFiles.read(folder(number)).getCatalogue();
      long rows = CatalogueGraph.of(next).size();
      // Of four, one goes on past the last row: then the new version may just be served.
      long moment = random.nextLong(rows * 4 / 3);

      killAfter(moment, random.nextInt(30), folder(number), rows);

      String context = "seed %d, versie %d, na rij %d van %d".formatted(seed, number, moment, rows);
      CatalogueReader served = readers.findServed().orElseThrow();
      Catalogue expected = served.versie().equals(next.versie()) ? next : old;
      assertThat(served.readAll()).as(context).isEqualTo(expected);
      store.store(next, LoadProgress.SILENT);
      assertThat(readers.findServed().orElseThrow().readAll()).as(context).isEqualTo(next);
      assertThat(incomplete()).as(context).isZero();
      old = next;
    }
  }

  private void killAfter(long moment, int milliseconds, Path folder, long rows)
      throws IOException, InterruptedException {
    try (ChildProcess loading = start(folder)) {
      loading.await("RIJEN (%s)".formatted(atLeast(Math.min(moment, rows), rows)));
      Thread.sleep(milliseconds);
      loading.kill();
    }
  }

  /// A pattern of the numbers of rows that the process prints from this one on.
  private static String atLeast(long moment, long rows) {
    StringBuilder numbers = new StringBuilder(String.valueOf(rows));
    for (long row = moment; row < rows; row++) {
      numbers.append('|').append(row);
    }
    return numbers + ")(?!\\d";
  }

  private ChildProcess start(Path folder) throws IOException {
    return ChildProcess.java(
        temp,
        Map.of("CLASSPATH", ChildProcess.joined(ChildProcess.classPath())),
        List.of(
            LoadingProcess.class.getName(),
            TestDatabase.get().uri().toString(),
            folder.toString()));
  }

  private Path folder(int number) {
    return DrawnCatalogue.small()
        .versie(number)
        .withRows("skills.csv", skills())
        .toFolder(temp.resolve("catalogus-" + number));
  }

  /// Enough rows for some twenty batches.
  private static String skills() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 800; i++) {
      rows.append("skill/%d,skill %d,VAARDIGHEID\n".formatted(i, i));
    }
    return rows.toString();
  }

  private long incomplete() {
    try (var session = driver.session()) {
      return session
          .run("MATCH (c:Catalogus {compleet: false}) RETURN count(c) AS aantal")
          .single()
          .get("aantal")
          .asLong();
    }
  }
}
