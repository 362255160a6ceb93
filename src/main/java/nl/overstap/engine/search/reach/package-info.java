/// Many cheapest-plan questions that have most in common.
@NullMarked
package nl.overstap.engine.search.reach;

import org.jspecify.annotations.NullMarked;
