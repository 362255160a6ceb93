/// What belongs to one concept and is read together: its details, for each kind of concept.
@NullMarked
package nl.overstap.catalog.read.detail;

import org.jspecify.annotations.NullMarked;
