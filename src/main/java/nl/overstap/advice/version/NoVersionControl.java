package nl.overstap.advice.version;

import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.read.CatalogueReaders;

/// For a catalogue that is only in memory: there is nothing to change to.
public record NoVersionControl(CatalogueReaders readers) implements VersionControl {
  @Override
  public SwitchOutcome use(String key) {
    return readers.listBewaard().stream()
        .filter(kept -> kept.versie().key().equals(key))
        .<SwitchOutcome>map(SwitchOutcome.InUse::new)
        .findFirst()
        .orElseGet(() ->
            new SwitchOutcome.NotKept(
                readers.listVersies().stream().map(Catalogusversie::key).toList()));
  }

  @Override
  public Laadstand reload() {
    return stand();
  }

  @Override
  public Laadstand stand() {
    return Laadstand.of(
        Laadfase.NIETS, "Deze catalogus staat alleen in het geheugen. Er is niets te laden.");
  }
}
