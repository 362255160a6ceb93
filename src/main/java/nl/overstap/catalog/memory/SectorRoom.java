package nl.overstap.catalog.memory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.overstap.catalog.read.filter.SectorFilter;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;

/// Sectoren.
final class SectorRoom extends ConceptRoom<SectorId, Sector, SectorFilter> {

  SectorRoom(List<Sector> rows) {
    super(rows);
  }

  Map<SectorId, Sector> find(Set<SectorId> ids) {
    return find(ids, Function.identity());
  }

  @Override
  boolean passes(Sector sector, SectorFilter filter) {
    return filter.onderdeelVan() == null || filter.onderdeelVan().equals(sector.onderdeelVan());
  }
}
