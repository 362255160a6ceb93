/// What a path consists of: its steps, what they ask and teach, and the requirements that they are
/// for.
@NullMarked
package nl.overstap.advice.answer.stap;

import org.jspecify.annotations.NullMarked;
