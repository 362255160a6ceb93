package nl.overstap.config;

import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.catalog.read.Page;
import nl.overstap.catalog.read.Treffer;
import nl.overstap.catalog.read.Zoeker;
import nl.overstap.catalog.read.Zoekvraag;
import nl.overstap.catalog.search.Zoekindex;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what is held in memory of the served catalogue, the snapshot and the search index, in step
/// with the database.
final class ServedCatalogue implements Zoeker {
  private static final Logger LOG = LoggerFactory.getLogger(ServedCatalogue.class);

  private final CatalogueReaders readers;
  private final Snapshots snapshots;
  private volatile @Nullable Zoekindex index;

  ServedCatalogue(CatalogueReaders readers, Snapshots snapshots) {
    this.readers = readers;
    this.snapshots = snapshots;
  }

  /// Reads the served version when it is another than the one in memory.
  synchronized void refresh() {
    readers.findServed().filter(this::isNew).map(CatalogueReader::readAll).ifPresent(this::take);
  }

  private boolean isNew(CatalogueReader reader) {
    return snapshots
        .findServed()
        .filter(snapshot -> snapshot.versie().key().equals(reader.versie().key()))
        .isEmpty();
  }

  /// Takes over a catalogue that was just stored and is served: its version key says that the
  /// database holds the same rows, so reading them back would tell nothing new.
  synchronized void take(Catalogue catalogue) {
    long began = System.nanoTime();
    Snapshot snapshot = Snapshot.of(catalogue);
    index = Zoekindex.of(catalogue);
    snapshots.serve(snapshot);
    LOG.info(
        "Catalogus {} wordt gebruikt: {} functies, {} skills, {} opleidingen ({} ms)",
        snapshot.versie(),
        catalogue.functies().functies().size(),
        catalogue.skills().skills().size(),
        catalogue.opleidingen().opleidingen().size(),
        (System.nanoTime() - began) / 1_000_000);
  }

  @Override
  public Page<Treffer> zoek(Zoekvraag vraag) {
    Zoekindex current = index;
    return current == null ? new Page<>(List.of(), 0, false, false) : current.zoek(vraag);
  }
}
