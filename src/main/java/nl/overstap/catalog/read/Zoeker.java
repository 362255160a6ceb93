package nl.overstap.catalog.read;

/// Finds things by the words that people type.
public interface Zoeker {
  /// Best first; the same question on the same version gives the same answer.
  Page<Treffer> zoek(Zoekvraag vraag);
}
