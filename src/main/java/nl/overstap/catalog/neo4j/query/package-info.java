/// Asks Neo4j about one catalogue version, a file of Cypher per question, and reads the rows that
/// come back.
@NullMarked
package nl.overstap.catalog.neo4j.query;

import org.jspecify.annotations.NullMarked;
