package nl.overstap.catalog.load.store;

import static nl.overstap.catalog.load.store.Versions.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.store.StoreOutcome.Reactivated;
import nl.overstap.catalog.load.store.StoreOutcome.Stored;
import nl.overstap.catalog.load.store.StoreOutcome.Unchanged;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.functie.Doorgroei;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.support.catalogue.CatalogueDatabase;
import nl.overstap.support.catalogue.RandomCatalogue;
import nl.overstap.support.catalogue.Seed;
import nl.overstap.support.database.Neo4jTest;
import nl.overstap.support.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// R21: a load writes in batches and becomes visible in one transaction.
@Neo4jTest
class CatalogueStoreIT {

  private final Driver driver;
  private final CatalogueReaders readers;
  private final CatalogueStore store;
  private final long seed = Seed.next();

  CatalogueStoreIT(Driver driver) {
    this.driver = driver;
    this.readers = CatalogueDatabase.readers(driver);
    this.store = store(StoreSettings.DEFAULT.withBatchRows(200));
  }

  @BeforeEach
  void empty() {
    TestDatabase.get().clean();
  }

  @Test
  void whatIsStoredIsReadBackToTheLastField() {
    Catalogue catalogue = random(1);

    store.store(catalogue, LoadProgress.SILENT);

    assertThat(served().readAll()).isEqualTo(catalogue);
  }

  @Test
  void theBundledCatalogueIsReadBackToTheLastField() {
    Catalogue bundled = CatalogueFiles.read(Path.of("data")).getCatalogue();

    store.store(bundled, LoadProgress.SILENT);

    assertThat(served().readAll()).isEqualTo(bundled);
  }

  @Test
  void theCatalogueFromPracticeIsReadBackToTheLastField() {
    String folder = System.getProperty("overstap.referentie", "");
    assumeThat(folder).as("overstap.referentie is not set").isNotEmpty();
    Catalogue practice = CatalogueFiles.read(Path.of(folder, "golden-praktijk")).getCatalogue();

    store.store(practice, LoadProgress.SILENT);

    assertThat(served().readAll()).isEqualTo(practice);
  }

  @Test
  void anEmptyCatalogueIsACatalogueToo() {
    Catalogue empty = RandomCatalogue.of(type -> 0, seed);

    store.store(empty, LoadProgress.SILENT);

    assertThat(served().readAll()).isEqualTo(empty);
  }

  @Test
  void theSameVersionTwiceChangesNothingAndSaysSo() {
    Catalogue catalogue = random(1);
    store.store(catalogue, LoadProgress.SILENT);
    long before = count("MATCH (n) RETURN count(n)");
    List<LoadStatus> reports = new ArrayList<>();

    StoreOutcome outcome = store.store(catalogue, reports::add);

    assertThat(outcome).isEqualTo(new Unchanged(catalogue.versie()));
    assertThat(reports).isEmpty();
    assertThat(count("MATCH (n) RETURN count(n)")).isEqualTo(before);
  }

  @Test
  void progressTellsWhatIsDoneAndWhatIsLeft() {
    List<LoadStatus> reports = new ArrayList<>();

    StoreOutcome outcome = store.store(random(1), reports::add);

    assertThat(reports).extracting(LoadStatus::written).isSorted().doesNotHaveDuplicates();
    assertThat(reports.getFirst().left()).isPositive();
    assertThat(reports.getLast().left()).isZero();
    assertThat(outcome).isEqualTo(new Stored(random(1).versie(), reports.getLast()));
  }

  @Test
  void aLoadThatStopsHalfwayLeavesTheOldVersionServedAndTheNextLoadCleansUp() {
    Catalogue old = random(1);
    Catalogue next = random(2);
    store.store(old, LoadProgress.SILENT);
    long oldNodes = count("MATCH (n) RETURN count(n)");

    assertThatThrownBy(() -> store.store(next, status -> stopWhen(status.written() > 500)))
        .isInstanceOf(Killed.class);

    assertThat(served().readAll()).isEqualTo(old);
    assertThat(count("MATCH (n) RETURN count(n)")).as("leftovers").isGreaterThan(oldNodes);
    assertThat(store.store(next, LoadProgress.SILENT)).isInstanceOf(Stored.class);
    assertThat(served().readAll()).isEqualTo(next);
    assertThat(versionsWithRows()).containsExactlyInAnyOrder(key(old), key(next));
  }

  @Test
  void aLoadThatStopsAfterItsLastRowIsNotServedEither() {
    Catalogue old = random(1);
    store.store(old, LoadProgress.SILENT);

    assertThatThrownBy(() -> store.store(random(2), status -> stopWhen(status.left() == 0)))
        .isInstanceOf(Killed.class);
    StoreOutcome third = store.store(random(3), LoadProgress.SILENT);

    assertThat(third).isInstanceOf(Stored.class);
    assertThat(versionsWithRows()).containsExactlyInAnyOrder(key(old), key(random(3)));
  }

  @Test
  void whileALoadRunsTheOldVersionIsServed() {
    Catalogue old = random(1);
    store.store(old, LoadProgress.SILENT);
    List<String> served = new ArrayList<>();

    store.store(random(2), status -> served.add(served().versie().key()));

    assertThat(served).isNotEmpty().containsOnly(key(old));
    assertThat(served().versie().key()).isEqualTo(key(random(2)));
  }

  @Test
  void aReaderStaysWithItsVersionWhenAnotherIsServed() {
    Catalogue old = random(1);
    store.store(old, LoadProgress.SILENT);
    CatalogueReader reader = served();

    store.store(random(2), LoadProgress.SILENT);

    assertThat(reader.readAll()).isEqualTo(old);
  }

  @Test
  void theServedVersionAndThePreviousAreKept() {
    for (int i = 1; i <= 4; i++) {
      store.store(random(i), LoadProgress.SILENT);
    }

    assertThat(versionsWithRows()).containsExactlyInAnyOrder(key(random(3)), key(random(4)));
    assertThat(readers.listVersies()).containsExactly(random(4).versie(), random(3).versie());
    assertThat(readers.findVersie(key(random(3)))).isPresent();
    assertThat(readers.findVersie(key(random(1)))).isEmpty();
  }

  @Test
  void howManyVersionsAreKeptIsAProperty() {
    CatalogueStore one = store(StoreSettings.DEFAULT.withVersionsKept(1));

    one.store(random(1), LoadProgress.SILENT);
    one.store(random(2), LoadProgress.SILENT);

    assertThat(versionsWithRows()).containsExactly(key(random(2)));
  }

  @Test
  void aVersionThatIsStillKeptIsServedAgainWithoutWritingIt() {
    Catalogue first = random(1);
    store.store(first, LoadProgress.SILENT);
    store.store(random(2), LoadProgress.SILENT);

    StoreOutcome outcome = store.store(first, LoadProgress.SILENT);

    assertThat(outcome).isEqualTo(new Reactivated(first.versie()));
    assertThat(served().readAll()).isEqualTo(first);
    assertThat(count("MATCH (c:Catalogus {actief: true}) RETURN count(c)")).isOne();
  }

  @Test
  void aRowThatNamesAnUnknownIdStopsTheLoad() {
    Catalogue old = random(1);
    store.store(old, LoadProgress.SILENT);
    FunctieId nobody = new FunctieId("functie/bestaat-niet");
    Doorgroei toNobody = new Doorgroei(nobody, nobody, Bronvermelding.INDICATIEF);
    Catalogue broken = Versions.withDoorgroei(random(2), toNobody);

    assertThatThrownBy(() -> store.store(broken, LoadProgress.SILENT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("functie-groeit-door-naar");
    assertThat(served().readAll()).isEqualTo(old);
  }

  @Test
  void ofTwoLoadersAtOnceOneLoadsAndTheOtherFindsItDone() throws Exception {
    Catalogue catalogue = random(1);
    Callable<StoreOutcome> load = () -> store.store(catalogue, LoadProgress.SILENT);

    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<StoreOutcome>> outcomes = threads.invokeAll(List.of(load, load));

      assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
          .hasAtLeastOneElementOfType(Stored.class)
          .hasAtLeastOneElementOfType(Unchanged.class);
    }
    assertThat(served().readAll()).isEqualTo(catalogue);
  }

  @Test
  void everyNodeCarriesItsVersie() {
    Catalogue catalogue = random(1);

    store.store(catalogue, LoadProgress.SILENT);

    String others =
        """
        MATCH (n)
        WHERE NOT n:Laadslot AND NOT n:__Neo4jMigration
          AND coalesce(n.versie, 'geen') <> '%s'
        RETURN count(n)\
        """
            .formatted(key(catalogue));
    assertThat(count(others)).isZero();
  }

  private Catalogue random(int number) {
    return version(RandomCatalogue.of(type -> 60, seed), number);
  }

  private CatalogueStore store(StoreSettings settings) {
    return new CatalogueStore(driver, settings, Clock.systemUTC());
  }

  private CatalogueReader served() {
    return readers.findServed().orElseThrow();
  }

  private List<String> versionsWithRows() {
    try (var session = driver.session()) {
      return session
          .run("MATCH (n:Skill) RETURN DISTINCT n.versie AS versie")
          .list(row -> row.get("versie").asString());
    }
  }

  private long count(String query) {
    try (var session = driver.session()) {
      return session.run(query).single().get(0).asLong();
    }
  }

  private static String key(Catalogue catalogue) {
    return catalogue.versie().key();
  }

  private static void stopWhen(boolean now) {
    if (now) {
      throw new Killed();
    }
  }

  /// Stands for a process that dies.
  private static final class Killed extends RuntimeException {}
}
