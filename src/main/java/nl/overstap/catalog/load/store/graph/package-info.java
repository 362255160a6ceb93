/// A catalogue as a graph, a class for each group of concepts, each concept with a fingerprint of
/// what is said of it. The one way in is [nl.overstap.catalog.load.store.graph.CatalogueGraph].
@NullMarked
package nl.overstap.catalog.load.store.graph;

import org.jspecify.annotations.NullMarked;
