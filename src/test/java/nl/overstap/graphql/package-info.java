/// The API as its callers see it, on a small catalogue.
@NullMarked
package nl.overstap.graphql;

import org.jspecify.annotations.NullMarked;
