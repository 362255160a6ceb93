/// The search port of the catalogue: from what people type to what they mean.
@NullMarked
package nl.overstap.catalog.read.zoek;

import org.jspecify.annotations.NullMarked;
