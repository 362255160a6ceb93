/// Small collections of primitives for the inner loops of the engine.
@NullMarked
package nl.overstap.engine.util;

import org.jspecify.annotations.NullMarked;
