/// What changed between two versions in Neo4j. The one way in is
/// [nl.overstap.catalog.neo4j.verschil.VersionDifferences].
@NullMarked
package nl.overstap.catalog.neo4j.verschil;

import org.jspecify.annotations.NullMarked;
