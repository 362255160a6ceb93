package nl.overstap.catalog.read.page;

import java.util.List;

/// A part of a sorted list, and whether there is more on either side. How long the whole list is,
/// is another question: it costs more than a part.
///
/// @param hasPrevious whether anything that passes the filter comes before
public record Slice<T>(List<T> items, boolean hasPrevious, boolean hasNext) {
  public Slice {
    items = List.copyOf(items);
  }

  /// Whether the whole list has any row, here or on another page.
  public boolean isPartOfSomething() {
    return hasPrevious || hasNext || !items.isEmpty();
  }
}
