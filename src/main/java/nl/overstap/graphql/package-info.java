/// The GraphQL API: the schema in `src/main/resources/graphql`, wired to the use cases and the read
/// port of the catalogue.
@NullMarked
package nl.overstap.graphql;

import org.jspecify.annotations.NullMarked;
