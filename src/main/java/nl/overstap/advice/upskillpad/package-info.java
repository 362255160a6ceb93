/// Plans paths for one person or many: the best one, others beside it, or why there is none and
/// what would open one.
@NullMarked
package nl.overstap.advice.upskillpad;

import org.jspecify.annotations.NullMarked;
