package nl.overstap.bench.national;

import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.search.Zoekindex;
import nl.overstap.snapshot.Snapshot;

/// All that the service holds in memory of one version.
record HeldVersion(Snapshot snapshot, Zoekindex index) {

  static HeldVersion of(Catalogue catalogue, Measures measures) {
    long began = System.nanoTime();
    Snapshot snapshot = Snapshot.of(catalogue);
    long built = System.nanoTime();
    Zoekindex index = Zoekindex.of(catalogue);
    measures.put("bouw.ms", (built - began) / 1_000_000);
    measures.put("index.ms", (System.nanoTime() - built) / 1_000_000);
    return new HeldVersion(snapshot, index);
  }
}
