/// Following ids to what they stand for, in batches per request.
@NullMarked
package nl.overstap.graphql.lookup;

import org.jspecify.annotations.NullMarked;
