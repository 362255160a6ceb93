package nl.overstap.catalog.memory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.domain.BenoemdBegrip;
import nl.overstap.domain.Id;

/// All concepts of one kind: by their id, lapsed or not, and as a list, not lapsed.
///
/// @param <F> what the list can be filtered by
abstract class ConceptRoom<I extends Id, T extends BenoemdBegrip<I>, F> {

  private final Map<I, T> byId;
  private final SortedRows<T> sorted;

  ConceptRoom(List<T> rows) {
    this.byId = Lookup.byId(rows, BenoemdBegrip::id);
    this.sorted = SortedRows.of(rows);
  }

  /// Whether it is in the list that the filter asks for.
  abstract boolean passes(T concept, F filter);

  /// What exists of the asked ids, with its details.
  final <D> Map<I, D> find(Set<I> ids, Function<T, D> details) {
    return Lookup.details(ids, byId, details);
  }

  final Slice<T> list(F filter, PageRequest page) {
    return sorted.page(concept -> passes(concept, filter), page);
  }

  final long count(F filter) {
    return sorted.count(concept -> passes(concept, filter));
  }

  final Set<I> ids() {
    return byId.keySet();
  }

  final int count() {
    return sorted.size();
  }
}
