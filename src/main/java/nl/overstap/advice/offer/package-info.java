/// From what a person can and wants to the steps that take part, and what each costs.
@NullMarked
package nl.overstap.advice.offer;

import org.jspecify.annotations.NullMarked;
