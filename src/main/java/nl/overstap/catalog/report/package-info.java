/// What can be said of a whole catalogue by looking at it: counts, gaps, and what is odd. Looks at
/// rows only; what people can reach in it is for who can plan.
@NullMarked
package nl.overstap.catalog.report;

import org.jspecify.annotations.NullMarked;
