/// Lists in pages: cursors and Relay connections.
@NullMarked
package nl.overstap.graphql.page;

import org.jspecify.annotations.NullMarked;
