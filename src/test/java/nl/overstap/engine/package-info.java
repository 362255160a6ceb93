/// Tests of the planning engine: drawn catalogues, random questions against referees, and public
/// instances with known optima.
@NullMarked
package nl.overstap.engine;

import org.jspecify.annotations.NullMarked;
