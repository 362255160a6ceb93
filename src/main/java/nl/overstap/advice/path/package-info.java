/// From a set of steps to an order, a calendar, and what each step is good for.
@NullMarked
package nl.overstap.advice.path;

import org.jspecify.annotations.NullMarked;
