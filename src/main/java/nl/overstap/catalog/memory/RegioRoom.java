package nl.overstap.catalog.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.catalog.read.filter.RegioFilter;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.regio.Regiobuur;

/// Regio's and their neighbours.
final class RegioRoom {

  private final Map<RegioId, Regio> regios;
  private final SortedRows<Regio> sorted;
  private final Map<RegioId, Set<RegioId>> buren = new HashMap<>();

  RegioRoom(List<Regio> rows, List<Regiobuur> borders) {
    this.regios = Lookup.byId(rows, Regio::id);
    this.sorted =
        SortedRows.of(rows, r -> !r.levensloop().vervallen(), Regio::naam, r -> r.id().value());
    for (Regiobuur border : borders) {
      buren.computeIfAbsent(border.regio(), id -> new TreeSet<>()).add(border.buur());
      buren.computeIfAbsent(border.buur(), id -> new TreeSet<>()).add(border.regio());
    }
  }

  Map<RegioId, RegioDetails> find(Set<RegioId> ids) {
    return Lookup.details(ids, regios, this::details);
  }

  private RegioDetails details(Regio regio) {
    return new RegioDetails(regio, List.copyOf(buren.getOrDefault(regio.id(), Set.of())));
  }

  Slice<Regio> list(RegioFilter filter, PageRequest page) {
    return sorted.page(regio -> passes(regio, filter), page);
  }

  long count(RegioFilter filter) {
    return sorted.count(regio -> passes(regio, filter));
  }

  private static boolean passes(Regio regio, RegioFilter filter) {
    return filter.soort() == null || regio.soort() == filter.soort();
  }

  Set<RegioId> ids() {
    return regios.keySet();
  }

  int count() {
    return sorted.size();
  }
}
