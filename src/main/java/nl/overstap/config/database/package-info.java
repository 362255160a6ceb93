/// The way to Neo4j: embedded in this process or a server elsewhere, and its migrations.
///
/// The only part of the wiring that sees types of Neo4j.
@NullMarked
package nl.overstap.config.database;

import org.jspecify.annotations.NullMarked;
