package nl.overstap.catalog.load.store.element;

/// One relationship with its kind.
public record Edge(Verband verband, Relation relation) {}
