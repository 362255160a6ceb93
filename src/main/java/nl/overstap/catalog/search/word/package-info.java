/// What is known of Dutch words: their forms and parts, how they are misspelled, and which people
/// use for one another.
@NullMarked
package nl.overstap.catalog.search.word;

import org.jspecify.annotations.NullMarked;
