/// Finding things in the catalogue.
@NullMarked
package nl.overstap.graphql.zoeken;

import org.jspecify.annotations.NullMarked;
