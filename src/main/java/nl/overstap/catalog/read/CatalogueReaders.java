package nl.overstap.catalog.read;

import java.util.List;
import java.util.Optional;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.read.verschil.Versieverschil;

/// Where readers come from.
public interface CatalogueReaders {
  /// A reader of the version that is served now; empty while no catalogue was ever loaded.
  Optional<CatalogueReader> findServed();

  /// A reader of a version that is still kept; empty when it is gone or never was.
  ///
  /// @param key of the version, see [Catalogusversie#key]
  default Optional<CatalogueReader> findVersie(String key) {
    return findServed().filter(reader -> reader.versie().key().equals(key));
  }

  /// The versions that are kept, the one that was served last first.
  default List<Catalogusversie> listVersies() {
    return findServed().map(CatalogueReader::versie).stream().toList();
  }

  /// The same with when they were loaded and which is served.
  default List<BewaardeVersie> listBewaard() {
    return findServed().map(reader -> new BewaardeVersie(reader.versie(), null, true)).stream()
        .toList();
  }

  /// What changed from one version to another; empty when one of them is not kept.
  ///
  /// @param van key of the first version
  /// @param naar key of the second
  default Optional<Versieverschil> findVerschil(String van, String naar) {
    return van.equals(naar) ? findVersie(van).map(same -> Versieverschil.GEEN) : Optional.empty();
  }
}
