/// How to get a planning engine; the only place that knows the searches.
@NullMarked
package nl.overstap.engine.configure;

import org.jspecify.annotations.NullMarked;
