/// The best path, or why there is none.
@NullMarked
package nl.overstap.advice.upskillpad;

import org.jspecify.annotations.NullMarked;
