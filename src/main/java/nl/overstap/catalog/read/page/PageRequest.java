package nl.overstap.catalog.read.page;

import org.jspecify.annotations.Nullable;

/// Which part of a sorted list: the first so many after a place.
///
/// @param first at least 0
/// @param after empty for the beginning
public record PageRequest(int first, @Nullable SortKey after) {}
