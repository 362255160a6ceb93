/// The types of the catalogue.
@NullMarked
package nl.overstap.graphql.catalogus;

import org.jspecify.annotations.NullMarked;
