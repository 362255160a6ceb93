/// Reads catalogue versions from Neo4j. Only its configuration is seen from outside: others use
/// [nl.overstap.catalog.read.CatalogueReaders].
@NullMarked
package nl.overstap.catalog.neo4j;

import org.jspecify.annotations.NullMarked;
