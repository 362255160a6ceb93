package nl.overstap.catalog.load.store;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.CypherFile;
import nl.overstap.catalog.load.store.StoreOutcome.Reactivated;
import nl.overstap.catalog.load.store.StoreOutcome.Stored;
import nl.overstap.catalog.load.store.StoreOutcome.Unchanged;
import nl.overstap.catalog.load.store.element.PropertyMap;
import nl.overstap.catalog.load.store.graph.CatalogueGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/// Stores catalogues in Neo4j, each as a version of its own (R21).
///
/// Rows are written in batches that nobody sees; then one transaction serves the new version
/// instead of the old. Killed at any moment, the old version stays served, and the next load
/// removes what was left. Only one load at a time works on a database: another one waits for it.
///
/// The migrations of `cypher/migrations` must have been applied.
public final class CatalogueStore {

  private final Driver driver;
  private final StoreSettings settings;
  private final Clock clock;

  /// @param clock tells when a version was loaded
  public CatalogueStore(Driver driver, StoreSettings settings, Clock clock) {
    this.driver = driver;
    this.settings = settings;
    this.clock = clock;
  }

  /// Makes this catalogue the served one. Blocks until it is, which for a large catalogue takes
  /// seconds to minutes.
  ///
  /// @throws org.neo4j.driver.exceptions.Neo4jException when the database fails; the version that
  ///   was served then still is
  public StoreOutcome store(Catalogue catalogue, LoadProgress progress) {
    try (Session session = driver.session()) {
      StoreOutcome outcome = storeLocked(session, catalogue, progress);
      if (outcome instanceof Stored) {
        removeExpired(session);
      }
      return outcome;
    }
  }

  /// Serves a version that is kept: the way back to an earlier one. Waits while somebody loads.
  ///
  /// @param key of the version
  public ServeOutcome serve(String key) {
    try (Session session = driver.session();
        LoadLock lock = LoadLock.acquire(driver, now())) {
      List<StoredVersion> versions = lock.versions();
      Optional<StoredVersion> wanted = find(versions, key);
      if (wanted.isEmpty()) {
        return new ServeOutcome.NotKept(
            versions.stream().filter(StoredVersion::complete).map(StoredVersion::key).toList());
      }
      if (wanted.get().served()) {
        return new ServeOutcome.AlreadyServed(key);
      }
      carryOverTombstones(session, versions, wanted.get().naam(), key);
      lock.activate(key, now());
      return new ServeOutcome.Served(key);
    }
  }

  private StoreOutcome storeLocked(Session session, Catalogue catalogue, LoadProgress progress) {
    try (LoadLock lock = LoadLock.acquire(driver, now())) {
      new VersionCleaner(session, settings.versionsKept()).clean(lock.versions());
      List<StoredVersion> versions = lock.versions();
      Optional<StoredVersion> same = find(versions, catalogue.versie().key());
      if (same.filter(StoredVersion::served).isPresent()) {
        return new Unchanged(catalogue.versie());
      }
      StoreOutcome outcome =
          same.isPresent()
              ? new Reactivated(catalogue.versie())
              : write(session, catalogue, progress);
      carryOverTombstones(session, versions, catalogue.versie().naam(), catalogue.versie().key());
      lock.activate(catalogue.versie().key(), now());
      return outcome;
    }
  }

  private Stored write(Session session, Catalogue catalogue, LoadProgress progress) {
    CatalogueGraph rows = CatalogueGraph.of(catalogue);
    begin(session, catalogue.versie(), rows.size());
    String key = catalogue.versie().key();
    GraphWriter writer = new GraphWriter(new BatchWriter(driver, key), settings.batchRows());
    LoadStatus status = writer.write(rows, progress);
    return new Stored(catalogue.versie(), status);
  }

  private static void begin(Session session, Catalogusversie versie, long rows) {
    Map<String, Object> properties =
        new PropertyMap()
            .with("versie", versie.key())
            .with("naam", versie.naam())
            .with("uitgave", versie.versie())
            .with("checksum", versie.checksum())
            .with("bron", versie.bron())
            .with("licentie", versie.licentie())
            .with("peildatum", versie.peildatum())
            .with("rijen", rows)
            .toMap();
    session
        .run(CypherFile.read("load/begin-catalogus"), Map.of("eigenschappen", properties))
        .consume();
  }

  /// From the version of the same naam that was served last, if any is left.
  private static void carryOverTombstones(
      Session session, List<StoredVersion> versions, String naam, String key) {
    versions.stream()
        .filter(StoredVersion::complete)
        .filter(stored -> stored.naam().equals(naam))
        .filter(stored -> !stored.key().equals(key))
        .findFirst()
        .ifPresent(stored -> new Tombstones(session).carryOver(stored.key(), key));
  }

  private void removeExpired(Session session) {
    try (LoadLock lock = LoadLock.acquire(driver, now())) {
      new VersionCleaner(session, settings.versionsKept()).clean(lock.versions());
    }
  }

  private static Optional<StoredVersion> find(List<StoredVersion> versions, String key) {
    return versions.stream()
        .filter(StoredVersion::complete)
        .filter(stored -> stored.key().equals(key))
        .findFirst();
  }

  private ZonedDateTime now() {
    return ZonedDateTime.now(clock);
  }
}
