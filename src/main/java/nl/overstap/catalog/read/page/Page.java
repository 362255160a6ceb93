package nl.overstap.catalog.read.page;

import java.util.List;

/// A part of a sorted list.
///
/// @param total rows of the whole list, over all pages
public record Page<T>(List<T> items, long total, boolean hasPrevious, boolean hasNext) {
  public Page {
    items = List.copyOf(items);
  }
}
