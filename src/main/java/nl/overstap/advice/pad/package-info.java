/// A plan of the engine as a path that a person can read: its steps, what they give and what they
/// are for, what was assumed and how sure it is.
@NullMarked
package nl.overstap.advice.pad;

import org.jspecify.annotations.NullMarked;
