/// A list in pages: what is asked of one, what is given, and where a row stands in it.
@NullMarked
package nl.overstap.catalog.read.page;

import org.jspecify.annotations.NullMarked;
