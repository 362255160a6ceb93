/// How the schema differs from the one that was released last, and whether a caller would notice.
@NullMarked
package nl.overstap.graphql.evolution;

import org.jspecify.annotations.NullMarked;
