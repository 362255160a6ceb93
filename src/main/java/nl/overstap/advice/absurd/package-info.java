/// Reads paths as a doubting advisor would: would anybody in the field ever advise this?
@NullMarked
package nl.overstap.advice.absurd;

import org.jspecify.annotations.NullMarked;
