/// What Apollo Federation adds to the schema: a gateway asks what is here by type and id.
@NullMarked
package nl.overstap.graphql.gateway;

import org.jspecify.annotations.NullMarked;
