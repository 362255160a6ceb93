/// Families of questions to measure on: drawn from a seed at national scale, the bundled catalogue,
/// and public instances with known optima.
@NullMarked
package nl.overstap.bench.family;

import org.jspecify.annotations.NullMarked;
