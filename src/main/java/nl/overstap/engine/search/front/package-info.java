/// All trade-offs between criteria.
@NullMarked
package nl.overstap.engine.search.front;

import org.jspecify.annotations.NullMarked;
