/// Which rows a list is about: a filter for each kind of concept.
@NullMarked
package nl.overstap.catalog.read.filter;

import org.jspecify.annotations.NullMarked;
