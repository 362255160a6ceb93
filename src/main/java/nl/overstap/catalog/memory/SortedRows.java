package nl.overstap.catalog.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.domain.BenoemdBegrip;

/// Rows in the order of their [SortKey], from which pages are taken: a page begins after a key,
/// which need not exist any more.
final class SortedRows<T> {

  private static final Comparator<SortKey> ORDER =
      Comparator.comparing(SortKey::naam).thenComparing(SortKey::id);

  private final List<Entry<T>> entries;

  private record Entry<T>(SortKey key, T value) {}

  private SortedRows(List<Entry<T>> entries) {
    this.entries = entries;
  }

  /// Rows by name as sorted and then id; what has lapsed is not listed.
  static <T extends BenoemdBegrip<?>> SortedRows<T> of(List<T> rows) {
    return new SortedRows<>(
        rows.stream()
            .filter(row -> !row.levensloop().vervallen())
            .map(row -> new Entry<>(SortKey.of(row), row))
            .sorted(Comparator.comparing(Entry::key, ORDER))
            .toList());
  }

  int size() {
    return entries.size();
  }

  /// The rows that pass, from the place that the request names.
  Slice<T> page(Predicate<T> filter, PageRequest request) {
    List<Entry<T>> passing = entries.stream().filter(entry -> filter.test(entry.value())).toList();
    int from = request.after() == null ? 0 : firstAfter(passing, request.after());
    int to = (int) Math.min(passing.size(), (long) from + request.first());
    List<T> items = passing.subList(from, to).stream().map(Entry::value).toList();
    return new Slice<>(items, from > 0, to < passing.size());
  }

  /// How many rows pass.
  long count(Predicate<T> filter) {
    return entries.stream().filter(entry -> filter.test(entry.value())).count();
  }

  private static <T> int firstAfter(List<Entry<T>> passing, SortKey after) {
    SortKey[] keys = passing.stream().map(Entry::key).toArray(SortKey[]::new);
    int place = Arrays.binarySearch(keys, after, ORDER);
    return place >= 0 ? place + 1 : -place - 1;
  }
}
