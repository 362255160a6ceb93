package nl.overstap.catalog.load.store;

import nl.overstap.catalog.Catalogusversie;

/// What storing a catalogue came to. In each case its version is the one that is served.
public sealed interface StoreOutcome {

  Catalogusversie versie();

  /// All rows were written and are served.
  record Stored(Catalogusversie versie, LoadStatus status) implements StoreOutcome {}

  /// This version was still kept from an earlier load: it is served again, nothing was written.
  record Reactivated(Catalogusversie versie) implements StoreOutcome {}

  /// This version was served already: nothing changed.
  record Unchanged(Catalogusversie versie) implements StoreOutcome {}
}
