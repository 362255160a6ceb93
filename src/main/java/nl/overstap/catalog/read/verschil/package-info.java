/// What changed from one version of the catalogue to another.
@NullMarked
package nl.overstap.catalog.read.verschil;

import org.jspecify.annotations.NullMarked;
