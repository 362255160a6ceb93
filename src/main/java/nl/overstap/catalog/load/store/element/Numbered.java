package nl.overstap.catalog.load.store.element;

import java.util.AbstractList;
import java.util.List;

/// A row with its place in the catalogue, so that it can be read back in the same order.
public record Numbered<T>(int number, T row) {

  /// A view: a hundred thousand rows are not held twice.
  public static <T> List<Numbered<T>> all(List<T> rows) {
    return new AbstractList<>() {
      @Override
      public Numbered<T> get(int number) {
        return new Numbered<>(number, rows.get(number));
      }

      @Override
      public int size() {
        return rows.size();
      }
    };
  }

  /// The rows of one kind, with their numbers among all.
  public static <T, K extends T> List<Numbered<K>> only(Class<K> kind, List<T> rows) {
    return all(rows).stream()
        .filter(numbered -> kind.isInstance(numbered.row()))
        .map(numbered -> new Numbered<>(numbered.number(), kind.cast(numbered.row())))
        .toList();
  }

  /// An id for a row that has none of its own.
  public String id(String kind) {
    return kind + "/" + number;
  }
}
