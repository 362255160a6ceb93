package nl.overstap.config;

import java.io.IOException;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.catalog.load.store.CatalogueStore;
import nl.overstap.catalog.load.store.StoreOutcome;
import nl.overstap.config.database.CannotStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Makes the catalogue that was asked for the served one, before the service says that it is ready.
///
/// A catalogue with errors stops the start with every one of them; what was served stays in the
/// database as it was.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartCatalogue implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(StartCatalogue.class);

  private final OverstapProperties properties;
  private final CatalogueStore store;

  StartCatalogue(OverstapProperties properties, CatalogueStore store) {
    this.properties = properties;
    this.store = store;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    try (CatalogueLocation location = CatalogueLocation.of(properties)) {
      switch (CatalogueFiles.read(location.path())) {
        case Gelezen.Valid valid -> serve(valid);
        case Gelezen.Invalid invalid -> throw refuse(invalid);
      }
    }
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
  }

  private CannotStartException refuse(Gelezen.Invalid invalid) {
    String which = properties.catalogus().isBlank() ? "die is meegeleverd" : properties.catalogus();
    return new CannotStartException(
        "De catalogus (%s) heeft %d fouten en is niet geladen:%n%s"
            .formatted(which, invalid.fouten().totaal(), invalid.fouten()));
  }
}
