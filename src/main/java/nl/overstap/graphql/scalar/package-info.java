/// Scalars: Bedrag and Date.
@NullMarked
package nl.overstap.graphql.scalar;

import org.jspecify.annotations.NullMarked;
