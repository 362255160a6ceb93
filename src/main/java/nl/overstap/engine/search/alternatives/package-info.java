/// Plans that differ in a way a person notices.
@NullMarked
package nl.overstap.engine.search.alternatives;

import org.jspecify.annotations.NullMarked;
