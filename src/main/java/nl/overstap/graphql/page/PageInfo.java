package nl.overstap.graphql.page;

import org.jspecify.annotations.Nullable;

/// Where a page stands in the whole list, as Relay names it.
public record PageInfo(
    boolean hasNextPage,
    boolean hasPreviousPage,
    @Nullable String startCursor,
    @Nullable String endCursor) {}
