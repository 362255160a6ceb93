/// From what a person brings to the facts that hold at the start, each with its reason.
@NullMarked
package nl.overstap.advice.start;

import org.jspecify.annotations.NullMarked;
