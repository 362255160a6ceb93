/// Seeded, invented catalogues of any size, to try Overstap at the scale of a country: the same
/// seed gives the same bytes. The one way in is [nl.overstap.catalog.generate.CatalogueGenerator].
@NullMarked
package nl.overstap.catalog.generate;

import org.jspecify.annotations.NullMarked;
