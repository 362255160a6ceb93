package nl.overstap.catalog.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.catalog.read.filter.RegioFilter;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.regio.Regiobuur;

/// Regio's and their neighbours.
final class RegioRoom extends ConceptRoom<RegioId, Regio, RegioFilter> {

  private final Map<RegioId, Set<RegioId>> buren = new HashMap<>();

  RegioRoom(List<Regio> rows, List<Regiobuur> borders) {
    super(rows);
    for (Regiobuur border : borders) {
      buren.computeIfAbsent(border.regio(), id -> new TreeSet<>()).add(border.buur());
      buren.computeIfAbsent(border.buur(), id -> new TreeSet<>()).add(border.regio());
    }
  }

  Map<RegioId, RegioDetails> find(Set<RegioId> ids) {
    return find(ids, this::details);
  }

  private RegioDetails details(Regio regio) {
    return new RegioDetails(regio, List.copyOf(buren.getOrDefault(regio.id(), Set.of())));
  }

  @Override
  boolean passes(Regio regio, RegioFilter filter) {
    return filter.soort() == null || regio.soort() == filter.soort();
  }
}
