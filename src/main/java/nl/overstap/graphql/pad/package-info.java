/// The question for a path and its answer.
@NullMarked
package nl.overstap.graphql.pad;

import org.jspecify.annotations.NullMarked;
