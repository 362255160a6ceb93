package nl.overstap.catalog.memory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.overstap.catalog.read.Page;
import nl.overstap.catalog.read.PageRequest;
import nl.overstap.catalog.read.SectorFilter;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;

/// Sectoren.
final class SectorRoom {

  private final Map<SectorId, Sector> sectoren;
  private final SortedRows<Sector> sorted;

  SectorRoom(List<Sector> rows) {
    this.sectoren = Lookup.byId(rows, Sector::id);
    this.sorted =
        SortedRows.of(rows, s -> !s.levensloop().vervallen(), Sector::naam, s -> s.id().value());
  }

  Map<SectorId, Sector> find(Set<SectorId> ids) {
    return Lookup.details(ids, sectoren, Function.identity());
  }

  Page<Sector> list(SectorFilter filter, PageRequest page) {
    SectorId within = filter.onderdeelVan();
    return sorted.page(sector -> within == null || within.equals(sector.onderdeelVan()), page);
  }

  int count() {
    return sorted.size();
  }
}
