/// What a graph is made of on its way into the database: kinds of nodes and relationships, what one
/// of them says, and rows of a kind that become one only when they are written.
@NullMarked
package nl.overstap.catalog.load.store.element;

import org.jspecify.annotations.NullMarked;
