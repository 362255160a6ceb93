package nl.overstap.catalog.read.zoek;

import nl.overstap.catalog.read.page.Page;

/// Finds things by the words that people type.
public interface Zoeker {
  /// Best first; the same question on the same version gives the same answer.
  Page<Treffer> zoek(Zoekvraag vraag);
}
