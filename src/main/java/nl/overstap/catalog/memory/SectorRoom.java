package nl.overstap.catalog.memory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.overstap.catalog.read.filter.SectorFilter;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
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

  Slice<Sector> list(SectorFilter filter, PageRequest page) {
    return sorted.page(sector -> passes(sector, filter), page);
  }

  long count(SectorFilter filter) {
    return sorted.count(sector -> passes(sector, filter));
  }

  private static boolean passes(Sector sector, SectorFilter filter) {
    return filter.onderdeelVan() == null || filter.onderdeelVan().equals(sector.onderdeelVan());
  }

  Set<SectorId> ids() {
    return sectoren.keySet();
  }

  int count() {
    return sorted.size();
  }
}
