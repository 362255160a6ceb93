package nl.overstap.catalog.load.store.element;

import java.util.List;
import java.util.function.Function;
import nl.overstap.domain.Id;
import org.jspecify.annotations.Nullable;

/// A relationship that says nothing but that it is there: one id in a cell of a row.
public record Link(String van, String naar) {

  /// One link for each id in a list.
  public static <T> List<Link> toEach(
      List<T> rows, Function<T, ? extends Id> id, Function<T, ? extends List<? extends Id>> ids) {
    return rows.stream()
        .flatMap(
            row -> ids.apply(row).stream().map(to -> new Link(id.apply(row).value(), to.value())))
        .toList();
  }

  /// A link for each row that names one.
  public static <T> List<Link> toOne(
      List<T> rows, Function<T, ? extends Id> id, Function<T, ? extends @Nullable Id> to) {
    return toEach(rows, id, row -> orNone(to.apply(row)));
  }

  public Link reversed() {
    return new Link(naar, van);
  }

  private static List<Id> orNone(@Nullable Id id) {
    return id == null ? List.of() : List.of(id);
  }
}
