/// The read port of the catalogue: look-ups and sorted lists within one version, and the versions
/// that are kept.
@NullMarked
package nl.overstap.catalog.read;

import org.jspecify.annotations.NullMarked;
