package nl.overstap.referee;

import java.nio.file.Path;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// The catalogue that the product serves, loaded from a folder of CSV files.
final class ServedCatalogue {

  private final Snapshots snapshots = new Snapshots();
  private Path loaded = Path.of("");

  Snapshots snapshots() {
    return snapshots;
  }

  void serve(Path catalogue) {
    if (!catalogue.equals(loaded)) {
      snapshots.serve(Snapshot.of(CatalogueFiles.read(catalogue).getCatalogue()));
      loaded = catalogue;
    }
  }
}
