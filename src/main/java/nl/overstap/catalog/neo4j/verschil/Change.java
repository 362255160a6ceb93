package nl.overstap.catalog.neo4j.verschil;

import java.util.Comparator;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.catalog.read.verschil.Conceptsoort;
import nl.overstap.catalog.read.verschil.Versieverschil;
import nl.overstap.catalog.read.verschil.Wijzigingsoort;

/// That something happened to a concept between two versions.
record Change(Conceptsoort soort, Wijzigingsoort wat, String id) {
  static final Comparator<Change> ORDER =
      Comparator.<Change, String>comparing(change -> change.place().naam())
          .thenComparing(Change::id);

  SortKey place() {
    return Versieverschil.place(soort, wat, id);
  }

  /// Whether it comes after a place in the list.
  boolean isAfter(SortKey other) {
    int byKind = place().naam().compareTo(other.naam());
    return byKind > 0 || (byKind == 0 && id.compareTo(other.id()) > 0);
  }
}
