/// The versions of the catalogue: which are kept, what changed between them, and which is served.
@NullMarked
package nl.overstap.graphql.versies;

import org.jspecify.annotations.NullMarked;
