/// The read port of the catalogue: look-ups, sorted lists and search within one version.
@NullMarked
package nl.overstap.catalog.read;

import org.jspecify.annotations.NullMarked;
