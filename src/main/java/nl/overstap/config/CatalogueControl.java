package nl.overstap.config;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.overstap.advice.version.Laadfase;
import nl.overstap.advice.version.Laadstand;
import nl.overstap.advice.version.SwitchOutcome;
import nl.overstap.advice.version.VersionControl;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.finding.Melding;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.LoadStatus;
import nl.overstap.catalog.load.store.ServeOutcome;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.config.database.DatabaseKind;
import nl.overstap.config.version.HeldVersions;
import nl.overstap.config.version.VersionProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Changes the served version of the database, and of this service with it. Loading goes on in a
/// thread of its own, and says how far it is.
@Component
final class CatalogueControl implements VersionControl, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CatalogueControl.class);

  private final OverstapProperties properties;
  private final DatabaseKind database;
  private final CatalogueStore store;
  private final CatalogueReaders readers;
  private final HeldVersions versions;
  private final Duration patience;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("laden").factory());

  private volatile Laadstand stand =
      Laadstand.of(Laadfase.NIETS, "Er is sinds de start niets opnieuw geladen.");

  CatalogueControl(
      OverstapProperties properties,
      DatabaseKind database,
      CatalogueStore store,
      CatalogueReaders readers,
      HeldVersions versions,
      VersionProperties settings) {
    this.properties = properties;
    this.database = database;
    this.store = store;
    this.readers = readers;
    this.versions = versions;
    this.patience = settings.wachttijd();
  }

  @Override
  public SwitchOutcome use(String key) {
    return switch (store.serve(key)) {
      case ServeOutcome.Served served -> follow(served.key());
      case ServeOutcome.AlreadyServed served -> follow(served.key());
      case ServeOutcome.NotKept notKept -> new SwitchOutcome.NotKept(notKept.kept());
    };
  }

  /// Waits until this service follows, but no longer than a request may: reading a large version
  /// takes minutes, and the old one answers meanwhile.
  private SwitchOutcome follow(String key) {
    try {
      thread.submit(() -> switchTo(key)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException goesOn) {
      LOG.info("{}", stand().tekst());
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return inUse(key);
  }

  private void switchTo(String key) {
    stand = Laadstand.of(Laadfase.WISSELEN, "De versie gaat het geheugen in.");
    try {
      versions.refresh();
      stand = Laadstand.of(Laadfase.KLAAR, "Catalogus %s is in gebruik.".formatted(key));
    } catch (RuntimeException failure) {
      LOG.error("Catalogus {} is niet in het geheugen gekomen", key, failure);
      stand =
          Laadstand.of(
              Laadfase.MISLUKT,
              "Catalogus %s is niet in het geheugen gekomen. In de log staat waarom."
                  .formatted(key));
      throw failure;
    }
  }

  private SwitchOutcome inUse(String key) {
    return readers.listBewaard().stream()
        .filter(kept -> kept.versie().key().equals(key))
        .<SwitchOutcome>map(SwitchOutcome.InUse::new)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(key + " was removed while it was served"));
  }

  /// Without a catalogue of its own a service on a database elsewhere leaves that as it is (R22).
  @Override
  public synchronized Laadstand reload() {
    if (database == DatabaseKind.ELSEWHERE && properties.catalogus().isBlank()) {
      stand =
          Laadstand.of(
              Laadfase.MISLUKT,
              "Deze dienst is gestart zonder eigen catalogus. Start hem met overstap.catalogus, of"
                  + " gebruik de opdracht laad.");
    } else if (!stand.stand().isBezig()) {
      stand = Laadstand.of(Laadfase.LEZEN, "De bestanden worden gelezen en nagekeken.");
      thread.execute(this::load);
    }
    return stand;
  }

  @Override
  public Laadstand stand() {
    Laadstand now = stand;
    return now.stand() == Laadfase.WISSELEN
        ? Laadstand.of(Laadfase.WISSELEN, versions.findProgress().orElse(now.tekst()))
        : now;
  }

  private void load() {
    try (CatalogueLocation location = CatalogueLocation.of(properties)) {
      switch (CatalogueFiles.read(location.path())) {
        case Gelezen.Valid valid -> serve(valid);
        case Gelezen.Invalid invalid -> refuse(invalid);
      }
    } catch (RuntimeException | IOException failure) {
      LOG.error("De catalogus is niet geladen", failure);
      stand =
          Laadstand.of(
              Laadfase.MISLUKT,
              "Het laden ging mis. De oude versie is nog in gebruik. In de log staat waarom.");
    }
  }

  private void serve(Gelezen.Valid valid) {
    store.store(valid.catalogue(), this::written);
    stand = Laadstand.of(Laadfase.WISSELEN, "De nieuwe versie gaat het geheugen in.");
    versions.take(valid.catalogue());
    stand =
        Laadstand.of(
            Laadfase.KLAAR,
            "Catalogus %s is in gebruik. Er waren %d waarschuwingen."
                .formatted(valid.catalogue().versie(), valid.waarschuwingen().totaal()));
    LOG.info("{}", stand.tekst());
  }

  private void refuse(Gelezen.Invalid invalid) {
    List<String> fouten = invalid.fouten().getoond().stream().map(Melding::toString).toList();
    stand =
        new Laadstand(
            Laadfase.MISLUKT,
            "De catalogus heeft %d fouten. De oude versie is nog in gebruik."
                .formatted(invalid.fouten().totaal()),
            0,
            0,
            fouten);
    LOG.warn("{}", stand.tekst());
  }

  private void written(LoadStatus status) {
    stand =
        new Laadstand(
            Laadfase.SCHRIJVEN, status.toString(), status.written(), status.total(), List.of());
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
