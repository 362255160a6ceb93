package nl.overstap.advice.version;

import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.zoek.Zoeker;

/// One catalogue version with everything that answers from it: its reader, its search and its use
/// cases on its snapshot. A request takes one and asks nothing else, so one answer never mixes two
/// versions, whatever is switched meanwhile.
///
/// @param reader reads this version
/// @param zoeker finds in this version
/// @param useCases plan on this version
public record VersionInUse(CatalogueReader reader, Zoeker zoeker, UseCases useCases) {
  /// The key of the version.
  public String key() {
    return reader.versie().key();
  }
}
