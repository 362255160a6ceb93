/// The catalogue as domain values, its read port, and what a version is.
@NullMarked
package nl.overstap.catalog;

import org.jspecify.annotations.NullMarked;
