package nl.overstap.config;

import java.io.IOException;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.PrintedProgress;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.StoreOutcome;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.config.database.CannotStartException;
import nl.overstap.config.database.DatabaseKind;
import nl.overstap.config.version.HeldVersions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Makes the catalogue that was asked for the served one, before the service says that it is ready.
/// On a database of its own that is always `overstap.catalogus`. A database elsewhere may hold what
/// others loaded: that stays served, unless this service is told a catalogue (R22).
///
/// A catalogue with errors stops the start with every one of them; what was served stays in the
/// database as it was.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartCatalogue implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(StartCatalogue.class);

  private final OverstapProperties properties;
  private final CatalogueStore store;
  private final CatalogueReaders readers;
  private final DatabaseKind database;
  private final HeldVersions versions;

  StartCatalogue(
      OverstapProperties properties,
      CatalogueStore store,
      CatalogueReaders readers,
      DatabaseKind database,
      HeldVersions versions) {
    this.properties = properties;
    this.store = store;
    this.readers = readers;
    this.database = database;
    this.versions = versions;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (isLeftToOthers()) {
      LOG.info("De database heeft al een catalogus. Die blijft: er is geen andere gevraagd");
      return;
    }
    try (CatalogueLocation location = CatalogueLocation.of(properties)) {
      switch (CatalogueFiles.read(location.path(), new PrintedProgress(LOG::info))) {
        case Gelezen.Valid valid -> serve(valid);
        case Gelezen.Invalid invalid -> throw refuse(invalid);
      }
    }
  }

  private boolean isLeftToOthers() {
    return database == DatabaseKind.ELSEWHERE
        && properties.catalogus().isBlank()
        && readers.findServed().isPresent();
  }

  private void serve(Gelezen.Valid valid) {
    if (valid.waarschuwingen().totaal() > 0) {
      LOG.warn("De catalogus heeft waarschuwingen:\n{}", valid.waarschuwingen());
    }
    Catalogue catalogue = valid.catalogue();
    switch (store.store(catalogue, new ProgressLog())) {
      case StoreOutcome.Stored stored -> LOG.info("Catalogus {} is geladen", stored.versie());
      case StoreOutcome.Reactivated back -> LOG.info("Catalogus {} is terug", back.versie());
      case StoreOutcome.Unchanged same -> LOG.info("Catalogus {} staat er al", same.versie());
    }
    versions.take(catalogue);
  }

  private CannotStartException refuse(Gelezen.Invalid invalid) {
    String which = properties.catalogus().isBlank() ? "die is meegeleverd" : properties.catalogus();
    return new CannotStartException(
        "De catalogus (%s) heeft %d fouten en is niet geladen:%n%s"
            .formatted(which, invalid.fouten().totaal(), invalid.fouten()));
  }
}
