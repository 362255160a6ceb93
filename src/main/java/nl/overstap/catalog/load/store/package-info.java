/// The atomic load: writes one catalogue version into Neo4j and then, in one transaction, serves
/// it.
@NullMarked
package nl.overstap.catalog.load.store;

import org.jspecify.annotations.NullMarked;
